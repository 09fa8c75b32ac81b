using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Compiler.Fixes;

/// <summary>Corrects the path of a link that leads to an article by another name: in case, without its extension, or before it moved (TC1005, TC1007, TC1010).</summary>
internal static class LinkPathFix
{
    /// <summary>Returns the edit; null if it isn't certain.</summary>
    public static TextEdit? For(Problem problem, LinkVerdict verdict, FixContext context)
    {
        if (context.LinkOf(problem) is not { } link || link.Find(verdict) is not { Suggestion.Length: > 0 } finding)
        {
            return null;
        }

        // Suggestions repeat the query and the fragment, but for moved articles.
        var rest = link.Written.RestText;
        var right = finding.Suggestion;
        right = verdict != LinkVerdict.Moved && rest.Length > 0 && right.EndsWith(rest, StringComparison.Ordinal) ? right.Substring(0, right.Length - rest.Length) : right;
        if (link.Resolution.Kind is Shared.LinkKind.External or Shared.LinkKind.SitePath && verdict == LinkVerdict.Moved)
        {
            return ToAddress(link, right);
        }

        // A link from the root, such as ~/a.md, would become a relative one.
        return right.IndexOfAny(['?', '#']) >= 0 || link.Written.PathText.StartsWith("~", StringComparison.Ordinal) != right.StartsWith("~", StringComparison.Ordinal)
            ? null
            : link.Written.WithPath(right);
    }

    /// <summary>Returns the edit for an article that is at an address now, which is encoded.</summary>
    private static TextEdit? ToAddress(FixableLink link, string address)
    {
        var hasRest = address.IndexOfAny(['?', '#']) >= 0;
        return (hasRest && link.Written.RestText.Length > 0) || address.Any(c => char.IsWhiteSpace(c) || c is '(' or ')' or '<' or '>' or '"') || LinkDestination.Parse(address).IsUnknown
            ? null
            : link.Written.With(address + link.Written.RestText);
    }
}
