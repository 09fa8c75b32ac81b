using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects the anchor of a link that differs in case or is misspelled (TC1002, TC1006).</summary>
internal static class AnchorFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, LinkVerdict verdict, FixContext context)
    {
        if (context.LinkOf(problem) is not { } link || link.Find(verdict) is not { Suggestion.Length: > 0 } finding)
        {
            return null;
        }

        return verdict == LinkVerdict.AnchorCase || IsMisspelling(link, finding.Suggestion, context) ? link.Written.WithFragment(finding.Suggestion) : null;
    }

    private static bool IsMisspelling(FixableLink link, string anchor, FixContext context) =>
        context.Index.Find(link.Resolution.Target) is { } entry
        && context.Names.IsMisspelling(
            LinkDestination.Parse(link.Reference.Destination).Fragment, anchor, context.Index.In(entry, link.From.Locale).Anchors.Select(other => other.Name));
}
