using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Reports links whose text the translation lost, so that nobody can see or click them (TC1008).</summary>
internal static class LinkTextCheck
{
    /// <summary>Looks for <c>[](x)</c> where the source has words in the brackets.</summary>
    public static void Report(UnitPair unit, UnitMarkup source, UnitMarkup target)
    {
        foreach (var link in target.Links)
        {
            if (link.HasText || link.Kind == UnitLinkKind.Image)
            {
                continue;
            }

            var counterpart = source.Links.FirstOrDefault(
                other => other is { Kind: not UnitLinkKind.Image, Label.Length: > 0 } && link.Localized.Matches(other.Localized));
            if (counterpart is not null)
            {
                unit.Report(LinkRules.LostLinkText, link.Range, link.Destination, Excerpt.Of(counterpart.Label!));
            }
        }
    }
}
