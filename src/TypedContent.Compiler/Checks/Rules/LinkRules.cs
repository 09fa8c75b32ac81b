using static TypedContent.Compiler.Checks.RuleSeverity;

namespace TypedContent.Compiler.Checks;

/// <summary>Rules of links: TC1xxx.</summary>
public static class LinkRules
{
    /// <summary>A link to an article or file that is nowhere.</summary>
    public static readonly Rule BrokenLink = new(
        "TC1001", "Links", Error, "Link target does not exist",
        "link target '{0}' does not exist in {1}{2}");

    /// <summary>A link to an anchor that the target does not have.</summary>
    public static readonly Rule BrokenAnchor = new(
        "TC1002", "Links", Error, "Link anchor does not exist",
        "'{0}' has no anchor '#{1}' in {2}{3}");

    /// <summary>A link whose scheme is not among those that readers may follow.</summary>
    public static readonly Rule UnsafeScheme = new(
        "TC1003", "Links", Error, "Link scheme is not allowed",
        "the scheme of '{0}' is not allowed, so the link was left without a destination; use https, mailto, tel or a path");

    /// <summary>A link without text, where the source has one with text.</summary>
    public static readonly Rule LostLinkText = new(
        "TC1008", "Links", Warning, "Link text is lost",
        "the link to '{0}' has no text, so nobody can see it; put the translation of '{1}' between its brackets");

    /// <summary>An include of a file that is nowhere.</summary>
    public static readonly Rule MissingInclude = new(
        "TC1013", "Links", Error, "Included file does not exist",
        "included file '{0}' does not exist; {1}");

    /// <summary>A file that includes itself, by way of others or not.</summary>
    public static readonly Rule CyclicInclude = new(
        "TC1014", "Links", Error, "File includes itself",
        "the file includes itself: {0}; the last include was left out, remove one of them");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } = [BrokenLink, BrokenAnchor, UnsafeScheme, LostLinkText, MissingInclude, CyclicInclude];
}
