using System.Text;
using TypedContent.Compiler.Sets;

namespace TypedContent.Benchmarks.Sizes;

/// <summary>Represents the amount of text of a set.</summary>
/// <param name="Targets">The UTF-8 bytes of the stripped files.</param>
/// <param name="Sources">The UTF-8 bytes with source texts in place of translations, once for each article.</param>
/// <param name="Units">The number of translation units in all files.</param>
internal sealed record TextSize(long Targets, long Sources, int Units)
{
    /// <summary>Returns the sizes of <paramref name="files"/>.</summary>
    public static TextSize Of(IReadOnlyList<ArticleFile> files)
    {
        var sizes = files.AsParallel().Select(Of).ToList();
        return new TextSize(
            sizes.Sum(size => size.Targets),
            sizes.GroupBy(size => size.Path, StringComparer.Ordinal).Sum(article => article.First().Sources),
            sizes.Sum(size => size.Units));
    }

    private static (string Path, long Targets, long Sources, int Units) Of(ArticleFile file)
    {
        var target = Encoding.UTF8.GetByteCount(IndependentReader.Strip(file.Text));
        var (source, count) = ((long)target, 0);
        foreach (var unit in IndependentReader.Units(file.Text))
        {
            source += Encoding.UTF8.GetByteCount(unit.Source) - Encoding.UTF8.GetByteCount(unit.Target);
            count++;
        }

        return (file.Identity.Path, target, source, count);
    }
}
