using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Finds the texts of a content set that those of a file of translators stand for, by their ids alone.</summary>
/// <param name="set">The texts of the content set.</param>
/// <param name="moved">The articles that moved after the export.</param>
internal sealed class ImportedTexts(ExchangeSet set, MovedArticles moved)
{
    private readonly List<ImportFinding> _findings = [];

    /// <summary>Gets the texts of the file that stand for none.</summary>
    public IReadOnlyList<ImportFinding> Findings => _findings;

    /// <summary>Returns the texts that are in both.</summary>
    public IReadOnlyList<(ImportedText Imported, ExchangeUnit Unit, ExchangeArticle Article)> Match(IReadOnlyList<ImportedText> texts)
    {
        var units = set.Articles.SelectMany(article => article.Units.Select(unit => (unit, article))).ToDictionary(pair => pair.unit.Id.ToString(), StringComparer.Ordinal);
        var paths = new HashSet<string>(set.Articles.Select(article => article.Path), StringComparer.Ordinal);
        var found = new List<(ImportedText, ExchangeUnit, ExchangeArticle)>();
        var gone = new List<(ImportedText Text, UnitId Id)>();
        var seen = new Dictionary<string, ImportedText>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (text.Defect is { } defect)
            {
                Report(text, defect, isLeftOut: false);
            }
            else if (UnitId.Parse(text.Id) is not { } id)
            {
                Report(text, $"'{Excerpt.Of(text.Id)}' is no id of a text; export the articles again", isLeftOut: false);
            }
            else if (!units.TryGetValue(id.ToString(), out var pair))
            {
                if (paths.Contains(id.Path))
                {
                    Report(text, $"the source of the text '{Excerpt.Of(text.Id)}' was changed or removed after the export, or equal texts were, so its translation is left out; export the articles again", isLeftOut: true);
                }
                else
                {
                    gone.Add((text, id));
                }
            }
            else if (text.Source is { } source && !text.IsEmpty && source != TargetDigest.OfSource(text.Parts is null ? pair.unit.Source.MarkdownText : pair.unit.Source.Words))
            {
                Report(text, $"the source of the text '{Excerpt.Of(text.Id)}' was altered in the file, so its translation is left out; the source in the articles is '{Excerpt.Of(SpaceCollapse.Of(pair.unit.Source.MarkdownText))}'", isLeftOut: true);
            }
            else if (seen.TryGetValue(id.ToString(), out var first))
            {
                if (!IsSame(first, text))
                {
                    Report(text, $"the text '{Excerpt.Of(text.Id)}' has another translation in line {first.Line}; remove one of them", isLeftOut: false);
                }
            }
            else
            {
                seen.Add(id.ToString(), text);
                found.Add((text, pair.unit, pair.article));
            }
        }

        // A file all of whose texts are damaged doesn't tell which project it is of.
        var isOfProject = ReportGone(gone) || texts.All(text => text.Defect is not null) || texts.Any(text => UnitId.Parse(text.Id) is { } id && paths.Contains(id.Path));
        if (!isOfProject)
        {
            _findings.Clear();
            _findings.Add(new ImportFinding(0, 0, "no text of the file is one of this project; import the file into the project that it was exported from or, if its articles were moved or renamed after that, export them again"));
        }

        return found;
    }

    /// <summary>Reports each article that isn't there once, with the one that it is now, and returns whether the project has or had one of them.</summary>
    private bool ReportGone(List<(ImportedText Text, UnitId Id)> texts)
    {
        var isAnyKnown = false;
        var articles = set.Units.ToLookup(unit => unit.Id.Hash, unit => unit.Id.Path);
        foreach (var group in texts.GroupBy(text => text.Id.Path))
        {
            var now = group.SelectMany(text => articles[text.Id.Hash].Distinct()).GroupBy(path => path).OrderByDescending(paths => paths.Count()).FirstOrDefault();
            var (path, count) = (Excerpt.Of(group.Key), group.Count());
            var place = moved.Find(group.Key, out var isKnown) ?? (now is not null && now.Count() * 2 > count ? now.Key : null);
            isAnyKnown |= isKnown || place is not null;
            var advice = place is not null ? $". Its texts are in '{place}' now: to import them there, write '{IdPath(place)}:' for '{IdPath(group.Key)}:' in the ids of the file" : string.Empty;
            Report(group.First().Text, $"the project has no article '{path}', so {(count == 1 ? "its translation is" : $"its {count} translations are")} left out{advice}", isLeftOut: true);
        }

        return isAnyKnown;
    }

    private static string IdPath(string path) => new UnitId(path, string.Empty, 0).ToString().Split(':')[0];

    private static bool IsSame(ImportedText one, ImportedText other) =>
        one.Markdown == other.Markdown && (one.Parts ?? []).SequenceEqual(other.Parts ?? []);

    private void Report(ImportedText text, string message, bool isLeftOut) => _findings.Add(new ImportFinding(text.Line, text.Column, message) { IsLeftOut = isLeftOut });
}
