using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports links whose text the translation lost, so that nobody can see or click them (TC1008).</summary>
internal static class LinkTextCheck
{
    /// <summary>Checks a file: <c>[](x)</c> is reported where the source has words in the brackets.</summary>
    public static void Check(FileContext file)
    {
        foreach (var unit in file.Comparisons)
        {
            foreach (var link in unit.TargetMarkup.Links.Where(link => !link.HasText && link.Kind != UnitLinkKind.Image))
            {
                var counterpart = unit.SourceMarkup.Links.FirstOrDefault(
                    other => other is { Kind: not UnitLinkKind.Image, Label.Length: > 0 } && link.Neutral.Matches(other.Neutral));
                if (counterpart is not null)
                {
                    file.Report(LostLinkText.At(unit.SpanOf(link.Range), link.Destination, Excerpt.Of(counterpart.Label!)));
                }
            }
        }
    }
}
