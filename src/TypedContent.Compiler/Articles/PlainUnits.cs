using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Markdown.TaskLists;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Finds the units of an article without <c>span</c> elements: its headings, paragraphs, list items, cells, and the texts of alerts, definitions and footnotes.</summary>
internal static class PlainUnits
{
    /// <summary>Returns the range of each unit's text in the stripped body, up to the limit of an article.</summary>
    public static IEnumerable<TextRange> Ranges(ParsedBody? body) => Of(body).Select(unit => unit.Range);

    /// <summary>Returns the range of each unit's text in the stripped body, and its block, up to the limit of an article.</summary>
    public static IEnumerable<(TextRange Range, LeafBlock Block)> Of(ParsedBody? body) => All(body).Take(ReadingLimits.Items);

    /// <summary>Determines whether there are units beyond the limit.</summary>
    public static bool HasMore(ParsedBody body) => body.TextBlocks.Count > ReadingLimits.Items && All(body).Skip(ReadingLimits.Items).Any();

    private static IEnumerable<(TextRange Range, LeafBlock Block)> All(ParsedBody? body)
    {
        foreach (var block in body?.TextBlocks ?? [])
        {
            var first = SkipMarks(block.Inline!.FirstChild);
            if (first is not null && StartOf(first) is var start && EndOf(block.Inline) is var end && end > start && PlainText.Of(block.Inline).Length > 0)
            {
                yield return (new TextRange(start, end), block);
            }
        }
    }

    /// <summary>Returns the first element that is text, or that has text in it. Anchors, comments, line breaks and the mark of a task are none.</summary>
    private static Inline? SkipMarks(Inline? inline)
    {
        while (inline is TaskMark or HiddenInline || (inline is HtmlInline html && IsMark(html)))
        {
            inline = inline.NextSibling;
        }

        return inline;
    }

    private static bool IsMark(HtmlInline html) =>
        HtmlTag.Parse(html.Tag) is not { IsEnd: false } start
        || start.Name == "br"
        || (BodyHtmlReader.IsWithoutContent(html)
            && ((start.IsSelfClosing && start.Find("href") is null)
                || (html.NextSibling is HtmlInline next && HtmlTag.Parse(next.Tag) is { IsEnd: true } end && end.Name == start.Name)));

    private static int StartOf(Inline first) =>
        first.Span.Start + (first is LiteralInline { Content: var text } ? text.Length - text.AsSpan().TrimStart().Length : 0);

    /// <summary>
    /// Returns the offset after the last element that is text. A bracket that begins no link holds what follows it, but its span is the bracket alone.
    /// </summary>
    private static int EndOf(ContainerInline container)
    {
        var end = 0;
        var last = container.LastChild is FootnoteBackLinks links ? links.PreviousSibling : container.LastChild;
        while (last is HiddenInline or LineBreakInline || (last is HtmlInline html && HtmlTag.Parse(html.Tag) is null or { IsComponent: true, IsSelfClosing: true }))
        {
            last = last.PreviousSibling;
        }

        if (last is LiteralInline { Content: var text })
        {
            return last.Span.End + 1 - (text.Length - text.AsSpan().TrimEnd().Length);
        }

        for (var inline = HiddenInline.SkipBack(last); inline is not null; inline = HiddenInline.SkipBack((inline as ContainerInline)?.LastChild))
        {
            end = Math.Max(end, inline.Span.End + 1);
        }

        return end;
    }
}
