using static TypedContent.Compiler.Checks.RuleSeverity;

namespace TypedContent.Compiler.Checks;

/// <summary>Every rule. Ids are never reused: TC0xxx reading, TC1xxx links, TC3xxx metadata, TC4xxx naming, TC9xxx limits.</summary>
public static class Rules
{
    /// <summary>The YAML head can't be read.</summary>
    public static readonly Rule FrontMatterInvalid = new(
        "TC0001", "Reading", Error, "Front matter is invalid",
        "the front matter can't be read: {0}; keep it to 'key: value' lines and lists");

    /// <summary>A side-by-side unit without its end tag.</summary>
    public static readonly Rule UnclosedUnit = new(
        "TC0002", "Reading", Error, "Translation unit is never closed",
        "translation unit '{0}' is never closed, so nothing after it was read; add the missing '</span>'");

    /// <summary>A file that could not be opened or is no text.</summary>
    public static readonly Rule UnreadableFile = new(
        "TC0003", "Reading", Error, "File can't be read",
        "the file can't be read: {0}; check that it exists, is text in UTF-8 and may be opened");

    /// <summary>Raw HTML that would run code in a reader's browser.</summary>
    public static readonly Rule UnsafeHtml = new(
        "TC0004", "Reading", Error, "HTML could run code",
        "'{0}' could run code in a reader's browser and was left out; remove it");

    /// <summary>Raw HTML that the renderer does not keep.</summary>
    public static readonly Rule UnsupportedHtml = new(
        "TC0005", "Reading", Warning, "HTML element is not supported",
        "'{0}' was left out with all it holds; use Markdown, or a link to it");

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

    /// <summary>Folder or item metadata and front matter name different locales.</summary>
    public static readonly Rule LocaleContradiction = new(
        "TC3001", "Metadata", Warning, "Locale contradicts the folder",
        "'ms.contentlocale' says '{0}', but the article belongs to {1}; correct one of them");

    /// <summary>Two files are the same article in the same locale.</summary>
    public static readonly Rule DuplicateArticle = new(
        "TC4001", "Naming", Error, "Two files are the same article",
        "article '{0}' is already given in {1} by '{2}'; rename or remove one of them");

    /// <summary>A file beyond the size limit.</summary>
    public static readonly Rule ArticleTooLarge = new(
        "TC9001", "Limits", Error, "Article is too large",
        "the article has more than {0} characters and was not read; split it");

    /// <summary>A front matter beyond the size limit.</summary>
    public static readonly Rule FrontMatterTooLarge = new(
        "TC9002", "Limits", Error, "Front matter is too large",
        "the front matter has more than {0} characters and was not read; move text into the article");

    /// <summary>Markdown nested beyond the limit.</summary>
    public static readonly Rule NestingTooDeep = new(
        "TC9003", "Limits", Error, "Markdown is nested too deeply",
        "lists, quotes or emphasis are nested more than {0} deep, so the body was not read; flatten it");

    /// <summary>More units, links or headings than the limit.</summary>
    public static readonly Rule TooManyItems = new(
        "TC9004", "Limits", Error, "Article has too many parts",
        "the article has more {0} than {1}; what follows was not read; split it");

    /// <summary>More brackets than can be read in reasonable time.</summary>
    public static readonly Rule TooManyBrackets = new(
        "TC9005", "Limits", Error, "Too many brackets",
        "there are more than {0} '[' in one paragraph or {1} in the article, so the body was not read; split it with empty lines");

    /// <summary>A file that a reader threw on: a defect of TypedContent, kept to that file.</summary>
    public static readonly Rule InternalFailure = new(
        "TC9099", "Limits", Error, "Article could not be processed",
        "the article could not be processed: {0}; please report this with the article");

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        FrontMatterInvalid, UnclosedUnit, UnreadableFile, UnsafeHtml, UnsupportedHtml,
        BrokenLink, BrokenAnchor, UnsafeScheme, LocaleContradiction, DuplicateArticle,
        ArticleTooLarge, FrontMatterTooLarge, NestingTooDeep, TooManyItems, TooManyBrackets, InternalFailure,
    ];
}
