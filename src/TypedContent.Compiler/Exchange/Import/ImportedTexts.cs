using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Finds the texts of a content set that those of a file of translators stand for, by their ids alone.</summary>
/// <param name="set">The texts of the content set.</param>
internal sealed class ImportedTexts(ExchangeSet set)
{
    private readonly List<ImportFinding> _findings = [];

    /// <summary>Gets the texts of the file that stand for none.</summary>
    public IReadOnlyList<ImportFinding> Findings => _findings;

    /// <summary>Returns the texts that are in both.</summary>
    public IReadOnlyList<(ImportedText Imported, ExchangeUnit Unit, ExchangeArticle Article)> Match(IReadOnlyList<ImportedText> texts)
    {
        var units = set.Articles.SelectMany(article => article.Units.Select(unit => (unit, article))).ToDictionary(pair => pair.unit.Id.ToString(), StringComparer.Ordinal);
        var paths = new HashSet<string>(set.Articles.Select(article => article.Path), StringComparer.Ordinal);
        if (texts.Count > 0 && !texts.Any(text => UnitId.Parse(text.Id) is { } id && paths.Contains(id.Path)))
        {
            _findings.Add(new ImportFinding(0, 0, "no text of the file is one of this project; import the file into the project that it was exported from"));
            return [];
        }

        var found = new List<(ImportedText, ExchangeUnit, ExchangeArticle)>();
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
                Report(text, paths.Contains(id.Path)
                    ? $"the source of the text '{Excerpt.Of(text.Id)}' was changed or removed after the export, so its translation is left out; export the articles again"
                    : $"there is no article '{Excerpt.Of(id.Path)}' any more, so its translation is left out", isLeftOut: true);
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

        return found;
    }

    private static bool IsSame(ImportedText one, ImportedText other) =>
        one.Markdown == other.Markdown && (one.Parts ?? []).SequenceEqual(other.Parts ?? []);

    private void Report(ImportedText text, string message, bool isLeftOut) => _findings.Add(new ImportFinding(text.Line, text.Column, message) { IsLeftOut = isLeftOut });
}
