using static TypedContent.Compiler.Diagnostics.RuleSeverity;

namespace TypedContent.Compiler.Diagnostics;

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

    /// <summary>A relative link with too many <c>..</c>.</summary>
    public static readonly Rule OutsideRoot = new(
        "TC1004", "Links", Error, "Link leaves the content root",
        "link target '{0}' lies outside of the folder that holds the articles{1}");

    /// <summary>A link that works on Windows only.</summary>
    public static readonly Rule TargetCase = new(
        "TC1005", "Links", Warning, "Link target differs in case",
        "link target '{0}' differs in case from the file's name; write '{1}'");

    /// <summary>A fragment that browsers, which tell case, do not find.</summary>
    public static readonly Rule AnchorCase = new(
        "TC1006", "Links", Warning, "Link anchor differs in case",
        "'{0}' has the anchor '#{1}', and '#{2}' differs in case; write '#{1}'");

    /// <summary>A link to a folder, or to an article without its extension.</summary>
    public static readonly Rule NoFileName = new(
        "TC1007", "Links", Warning, "Link does not name a file",
        "link target '{0}' is not the name of a file; write '{1}'");

    /// <summary>A link without text, where the source has one with text.</summary>
    public static readonly Rule LostLinkText = new(
        "TC1008", "Links", Warning, "Link text is lost",
        "the link to '{0}' has no text, so nobody can see it; put the translation of '{1}' between its brackets");

    /// <summary>A reference whose definition is missing.</summary>
    public static readonly Rule UndefinedLabel = new(
        "TC1009", "Links", Info, "Link label is not defined",
        "the label '{0}' is not defined, so readers see the brackets; add a line such as '[{0}]: article.md'");

    /// <summary>A link that works by redirect.</summary>
    public static readonly Rule Moved = new(
        "TC1010", "Links", Info, "Link target has moved",
        "link target '{0}' has moved; write '{1}'");

    /// <summary>A link to an article whose redirects lead nowhere.</summary>
    public static readonly Rule LostRedirect = new(
        "TC1011", "Links", Error, "Redirect leads nowhere",
        "link target '{0}' has moved, and its redirects lead nowhere ({1}); correct them in the redirection file");

    /// <summary>A link to an article that readers get in another language.</summary>
    public static readonly Rule OtherLocale = new(
        "TC1012", "Links", Info, "Link target is not translated",
        "link target '{0}' does not exist in {1} and falls back to {2}; add it in {1} to keep readers in their language");

    /// <summary>An include of a file that is nowhere.</summary>
    public static readonly Rule MissingInclude = new(
        "TC1013", "Links", Error, "Included file does not exist",
        "included file '{0}' does not exist; {1}");

    /// <summary>A file that includes itself, by way of others or not.</summary>
    public static readonly Rule CyclicInclude = new(
        "TC1014", "Links", Error, "File includes itself",
        "the file includes itself: {0}; the last include was left out, remove one of them");

    /// <summary>An image or another file that the project does not have.</summary>
    public static readonly Rule MissingAsset = new(
        "TC1015", "Links", Warning, "Asset does not exist",
        "'{0}' is not among the project's assets{1}");

    /// <summary>A cross reference to a uid that no map has.</summary>
    public static readonly Rule UnknownXref = new(
        "TC1016", "Links", Warning, "Cross reference is unknown",
        "no cross-reference map has the uid '{0}'; correct it, or add the map that has it as TypedContentXrefMap");

    /// <summary>All of them, in the order of their ids.</summary>
    internal static IReadOnlyList<Rule> All { get; } =
    [
        BrokenLink, BrokenAnchor, UnsafeScheme, OutsideRoot, TargetCase, AnchorCase, NoFileName, LostLinkText, UndefinedLabel, Moved, LostRedirect,
        OtherLocale, MissingInclude, CyclicInclude, MissingAsset, UnknownXref,
    ];
}
