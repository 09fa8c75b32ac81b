using TypedContent.Compiler.Analysis.Units;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Writes the text of the source between the brackets of a link whose text was lost in the translation (TC1008), so that readers can follow it.</summary>
internal static class LinkTextFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, FixContext context)
    {
        foreach (var unit in context.ContextOf(problem.FilePath)?.Comparisons ?? [])
        {
            foreach (var link in unit.TargetMarkup.Links)
            {
                if (unit.SpanOf(link.Range) == problem.Span && LinkTextCheck.CounterpartOf(link, unit) is not null && CounterpartOf(link, unit) is { } counterpart && TextOf(counterpart, unit.Source) is { } text)
                {
                    var close = unit.Target.IndexOf("](", link.Range.Start, StringComparison.Ordinal);
                    return close > link.Range.Start && unit.Target.Substring(link.Range.Start + 1, close - link.Range.Start - 1).Trim().Length == 0
                        ? new TextEdit(problem.FilePath, new TextRange(problem.Span.Start + 1, problem.Span.Start + close - link.Range.Start), text)
                        : null;
                }
            }
        }

        return null;
    }

    /// <summary>Returns the link of the source in the same place among those with one target; null if the translation has more or fewer of them.</summary>
    private static UnitLink? CounterpartOf(UnitLink link, UnitComparison unit)
    {
        var own = unit.TargetMarkup.Links.Where(other => other.Kind != UnitLinkKind.Image && other.Neutral.Matches(link.Neutral)).ToList();
        var source = unit.SourceMarkup.Links.Where(other => other.Kind != UnitLinkKind.Image && link.Neutral.Matches(other.Neutral)).ToList();
        return own.Count == source.Count ? source[own.IndexOf(link)] : null;
    }

    /// <summary>Returns the Markdown between the brackets of a link.</summary>
    private static string? TextOf(UnitLink link, string source)
    {
        var text = source.Substring(link.Range.Start, link.Range.Length);
        var close = text.LastIndexOf("](", StringComparison.Ordinal);
        return text[0] == '[' && close > 1 ? text.Substring(1, close - 1) : null;
    }
}
