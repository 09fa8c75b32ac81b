using TypedContent.Benchmarks.Baselines;
using TypedContent.Compiler.Sets;

namespace TypedContent.Benchmarks.Determinism;

/// <summary>
/// Compares every unit of every file, as an independent reader finds it and Markdig's plain-text renderer writes it, with the texts
/// of the built assembly.
/// </summary>
/// <param name="Units">The number of units in the files.</param>
/// <param name="Targets">The number of units whose target a member returns in the locale of the file.</param>
/// <param name="Sources">The number of units whose source a member returns.</param>
/// <param name="Failures">The units whose target no member returns.</param>
internal sealed record RoundTrip(int Units, int Targets, int Sources, IReadOnlyList<string> Failures)
{
    /// <summary>Compares the units of <paramref name="files"/> with the assembly.</summary>
    public static RoundTrip Of(IReadOnlyList<ArticleFile> files, string assemblyPath)
    {
        var articles = BuiltArticles.Load(assemblyPath).ToDictionary(article => article.Path, StringComparer.Ordinal);
        var trips = files.AsParallel().AsOrdered().Select(file => Of(file, articles[file.Identity.Path])).ToList();
        return new RoundTrip(
            trips.Sum(trip => trip.Units), trips.Sum(trip => trip.Targets), trips.Sum(trip => trip.Sources), [.. trips.SelectMany(trip => trip.Failures)]);
    }

    private static RoundTrip Of(ArticleFile file, Article article)
    {
        var locale = new Locale(file.Identity.Locale!);
        var texts = BuiltArticles.Strings(article).ToLookup(member => IndependentReader.Fold(member.Text.Source), member => member.Text.In(locale));
        var (units, targets, sources, failures) = (0, 0, 0, new List<string>());
        foreach (var unit in IndependentReader.Units(file.Text))
        {
            units++;
            var source = IndependentReader.PlainText(unit.Source);
            var target = IndependentReader.PlainText(unit.Target);
            sources += texts.Contains(source) ? 1 : 0;
            if (texts[source].Any(text => text.Locale == locale && IndependentReader.Fold(text) == target))
            {
                targets++;
            }
            else
            {
                failures.Add($"{file.Origin.FilePath} {unit.Id}: {target}");
            }
        }

        return new RoundTrip(units, targets, sources, failures);
    }
}
