using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Defines the raw HTML that is kept: elements that structure text, and safe attributes.</summary>
internal static class HtmlAllowlist
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn",
        "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd",
        "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var", "wbr",
    };

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "br", "col", "hr", "img", "wbr" };

    private static readonly HashSet<string> Opaque = new(StringComparer.Ordinal)
    {
        "applet", "audio", "canvas", "embed", "frameset", "head", "iframe", "math", "noembed", "noframes", "noscript",
        "object", "plaintext", "script", "select", "style", "svg", "template", "textarea", "title", "video", "xmp",
    };

    /// <summary>Determines whether an element of this name is kept. Of others, the tags are removed, and of opaque ones the content too.</summary>
    public static bool IsAllowed(string element) => Elements.Contains(element);

    /// <summary>Determines whether an element of this name has no content and no end tag.</summary>
    public static bool IsVoid(string element) => Void.Contains(element);

    /// <summary>Determines whether an element of this name is removed with its content.</summary>
    public static bool IsOpaque(string element) => Opaque.Contains(element);

    /// <summary>Determines whether <paramref name="attribute"/> is kept on an element.</summary>
    public static bool IsAllowed(string element, HtmlTagAttribute attribute, LinkSchemes schemes) => attribute.Name switch
    {
        "id" or "title" or "lang" or "dir" => true,
        "name" => element == "a",
        "href" => element == "a" && UrlSafety.IsSafeLink(attribute.Value, schemes),
        "src" => element == "img" && UrlSafety.IsSafeImage(attribute.Value),
        "alt" => element == "img",
        "width" or "height" => element is "img" or "col" or "td" or "th",
        "colspan" or "rowspan" or "scope" or "headers" => element is "td" or "th",
        "span" => element is "col" or "colgroup",
        "start" or "type" or "reversed" => element is "ol",
        "value" => element is "li",
        "open" => element is "details",
        _ => false,
    };
}
