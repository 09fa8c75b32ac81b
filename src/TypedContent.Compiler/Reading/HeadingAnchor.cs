using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Reading;

/// <summary>The anchor of a heading: the name that stands before its text, else the slug of its text.</summary>
internal static class HeadingAnchor
{
    /// <summary>The anchor of <paramref name="heading"/>.</summary>
    public static string Of(HeadingBlock heading)
    {
        for (var inline = heading.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html)
            {
                if (HtmlTag.Parse(html.Tag) is { Name: "a", IsEnd: false } tag
                    && (tag.Find("name") ?? tag.Find("id")) is { Value.Length: > 0 } name)
                {
                    return name.Value;
                }
            }
            else if (inline is not LiteralInline { Content.Length: 0 })
            {
                break;
            }
        }

        return LinkHelper.UrilizeAsGfm(BodyReader.PlainText(heading.Inline));
    }
}
