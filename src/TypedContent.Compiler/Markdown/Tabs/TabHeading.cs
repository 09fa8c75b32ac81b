using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Tabs;

/// <summary>A heading such as <c># [Portal](#tab/portal)</c>, which is the label of a tab and no heading.</summary>
internal static class TabHeading
{
    /// <summary>What the destination begins with.</summary>
    public const string Prefix = "#tab/";

    /// <summary>The link that is the label, or null where the heading is a heading.</summary>
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
