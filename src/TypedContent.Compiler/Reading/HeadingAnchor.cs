using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Reading;

/// <summary>The anchor of a heading: the name that stands before its text, else the slug of its text.</summary>
internal static class HeadingAnchor
{
    /// <summary>The anchor of <paramref name="heading"/>.</summary>
    public static string Of(HeadingBlock heading) =>
        FindName(heading, out _) ?? LinkHelper.UrilizeAsGfm(BodyReader.UntrimmedText(heading.Inline));

    /// <summary>The first inline element after the name, which is written as the heading's own id; null for all.</summary>
    public static Inline? SkipName(HeadingBlock heading) =>
        FindName(heading, out var tag) is not null && tag!.NextSibling is HtmlInline { Tag: "</a>" } end ? end.NextSibling : null;

    private static string? FindName(HeadingBlock heading, out HtmlInline? tag)
    {
        for (var inline = heading.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html)
            {
                if (HtmlTag.Parse(html.Tag) is { Name: "a", IsEnd: false } start
                    && (start.Find("name") ?? start.Find("id")) is { Value.Length: > 0 } name)
                {
                    tag = html;
                    return name.Value;
                }
            }
            else if (inline is not LiteralInline { Content.Length: 0 })
            {
                break;
            }
        }

        tag = null;
        return null;
    }
}
