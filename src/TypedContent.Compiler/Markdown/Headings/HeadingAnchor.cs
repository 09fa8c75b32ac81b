using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>
/// Determines the anchor of a heading: the name of an element before its text, the id after it, or the slug of the text.
/// </summary>
internal static class HeadingAnchor
{
    /// <summary>Returns the anchor of <paramref name="heading"/>.</summary>
    /// <remarks>
    /// A slug that is already in <paramref name="slugs"/> gets a number, as on GitHub: the second "Example" is <c>example-1</c>.
    /// <paramref name="slugs"/> maps each slug to the number that its next repetition gets. Names may repeat; links lead to the first.
    /// </remarks>
    public static string Of(HeadingBlock heading, Dictionary<string, int> slugs)
    {
        return FindName(heading, out _) ?? HeadingIdParser.IdOf(heading)
            ?? HeadingSlug.Numbered(HeadingSlug.Of(PlainText.Untrimmed(heading.Inline)), slugs);
    }

    /// <summary>Determines whether the anchor of <paramref name="heading"/> is the slug of its text.</summary>
    public static bool IsSlug(HeadingBlock heading) => !HasName(heading) && HeadingIdParser.IdOf(heading) is null;

    /// <summary>Determines whether the anchor of <paramref name="heading"/> is the name of an element before its text.</summary>
    public static bool HasName(HeadingBlock heading) => FindName(heading, out _) is not null;

    /// <summary>
    /// Returns the first inline element after the name, which becomes the heading's id; null to write all inline elements, as for an
    /// element that has another id too.
    /// </summary>
    public static Inline? SkipName(HeadingBlock heading) =>
        FindName(heading, out var tag) is { } name
            && tag!.NextSibling is HtmlInline { Tag: "</a>" } end
            && (HtmlTag.Parse(tag.Tag)!.Find("id") is not { } id || id.Value == name)
            ? end.NextSibling
            : null;

    private static string? FindName(HeadingBlock heading, out HtmlInline? tag)
    {
        for (var inline = heading.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html)
            {
                if (HtmlTag.Parse(html.Tag) is { Name: "a", IsEnd: false } start
                    && (start.Find("name") ?? start.Find("id")) is { Value.Length: > 0 and <= ReadingLimits.AnchorLength } name)
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
