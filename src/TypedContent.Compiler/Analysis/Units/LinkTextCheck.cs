using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports links whose text is missing in the translation, so that readers can't see or follow them (TC1008).</summary>
internal static class LinkTextCheck
{
    /// <summary>Checks a file. A link such as <c>[](x)</c> is reported if its source has text.</summary>
    public static void Check(FileContext file)
    {
        foreach (var unit in file.Comparisons)
        {
            foreach (var link in unit.TargetMarkup.Links)
            {
                if (CounterpartOf(link, unit) is { } counterpart)
                {
                    file.Report(LostLinkText.At(unit.SpanOf(link.Range), link.Destination, Excerpt.Of(counterpart.Label!)));
                }
            }
        }
    }

    /// <summary>Returns the link of the source with the text that a link of the translation has lost; null if it has lost none.</summary>
    public static UnitLink? CounterpartOf(UnitLink link, UnitComparison unit) => link.HasText || link.Kind == UnitLinkKind.Image
        ? null
        : unit.SourceMarkup.Links.FirstOrDefault(other => other is { Kind: not UnitLinkKind.Image, Label.Length: > 0 } && link.Neutral.Matches(other.Neutral));
}
