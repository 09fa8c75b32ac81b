using System.Globalization;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>Determines the anchor of a heading: the name of an element before its text, otherwise the slug of its text.</summary>
internal static class HeadingAnchor
{
    /// <summary>Returns the anchor of <paramref name="heading"/>.</summary>
    /// <remarks>
    /// A slug that is already in <paramref name="slugs"/> gets a number, as on GitHub: the second "Example" is <c>example-1</c>.
    /// <paramref name="slugs"/> maps each slug to the number that its next repetition gets. Names may repeat; links lead to the first.
    /// </remarks>
    public static string Of(HeadingBlock heading, Dictionary<string, int> slugs)
    {
        if (FindName(heading, out _) is { } name)
        {
            return name;
        }

        return Numbered(Slug(PlainText.Untrimmed(heading.Inline)), slugs);
    }

    /// <summary>Determines whether the anchor of <paramref name="heading"/> is a name and not a slug of its text.</summary>
    public static bool HasName(HeadingBlock heading) => FindName(heading, out _) is not null;

    /// <summary>Returns the slug of <paramref name="text"/>.</summary>
    public static string Slug(string text) => Cut(LinkHelper.UrilizeAsGfm(text));

    /// <summary>Returns <paramref name="slug"/> with a number if it is in <paramref name="slugs"/>, and adds it.</summary>
    public static string Numbered(string slug, Dictionary<string, int> slugs)
    {
        if (slug.Length == 0)
        {
            return slug;
        }

        var anchor = slug;
        while (slugs.ContainsKey(anchor))
        {
            anchor = slug + "-" + slugs[slug]++.ToString(CultureInfo.InvariantCulture);
        }

        slugs.Add(anchor, 1);
        return anchor;
    }

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

    /// <summary>Returns the beginning of a slug that is too long.</summary>
    public static string Cut(string slug)
    {
        const int length = ReadingLimits.AnchorLength;
        return slug.Length <= length ? slug : slug.Substring(0, char.IsHighSurrogate(slug[length - 1]) ? length - 1 : length);
    }

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
