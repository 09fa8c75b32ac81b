using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Tabs;

/// <summary>Finds headings such as <c># [Portal](#tab/portal)</c>, which are the labels of tabs.</summary>
internal static class TabHeading
{
    /// <summary>The beginning of the destination.</summary>
    public const string Prefix = "#tab/";

    /// <summary>Returns the link that is the label; null for an ordinary heading.</summary>
    public static LinkInline? Find(HeadingBlock heading)
    {
        LinkInline? tab = null;
        for (var inline = heading.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline { IsImage: false, Url: { } url } link && tab is null && url.StartsWith(Prefix, StringComparison.Ordinal))
            {
                tab = link;
            }
            else if (inline is not (HtmlInline or LiteralInline { Content.IsEmpty: true }))
            {
                return null;
            }
        }

        return tab;
    }
}
