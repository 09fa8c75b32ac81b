using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Describes findings about the anchor of a link or an entry of a table of contents (TC1002, TC1006, TC1019).</summary>
internal static class AnchorCheck
{
    /// <summary>Returns the problem of a finding at <paramref name="span"/>; null if it isn't about an anchor.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="span">The place of the destination.</param>
    /// <param name="destination">The destination as it is written.</param>
    /// <param name="resolution">What the destination leads to.</param>
    public static Problem? ProblemOf(LinkFinding finding, FileSpan span, string destination, LinkResolution resolution)
    {
        var similar = finding.Suggestion.Length > 0 ? finding.Suggestion : null;
        return finding.Verdict switch
        {
            LinkVerdict.MissingAnchor => BrokenAnchor.At(span, resolution.Target, resolution.Fragment, finding.Locale, similar),
            LinkVerdict.UncertainAnchor => UncertainAnchor.At(span, resolution.Target, resolution.Fragment, finding.Locale, similar),
            LinkVerdict.UncertainSection => UncertainAnchor.InTranslation(span, resolution.Target, resolution.Fragment, finding.Locale),
            LinkVerdict.AnchorCase => AnchorCaseDiffers.At(span, resolution.Target, finding.Suggestion, LinkDestination.FragmentOf(destination)),
            _ => null,
        };
    }
}
