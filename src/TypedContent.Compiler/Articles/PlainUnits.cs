using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>The units of an article without spans: every heading, paragraph, list item, cell and alert text.</summary>
internal static class PlainUnits
{
    /// <summary>Where the text of each unit lies in the stripped body, as far as an article may have units.</summary>
    public static IEnumerable<TextRange> Ranges(ParsedBody? body) => All(body).Take(ReadingLimits.Items);

    /// <summary>Whether there are more.</summary>
    public static bool HasMore(ParsedBody body) => body.TextBlocks.Count > ReadingLimits.Items && All(body).Skip(ReadingLimits.Items).Any();

    private static IEnumerable<TextRange> All(ParsedBody? body)
    {
        foreach (var block in body?.TextBlocks ?? [])
        {
            var first = block.Inline!.FirstChild;
            while (first is HtmlInline)
            {
                first = first.NextSibling;
            }

            if (first is not null && block.Inline.LastChild is { } last && last.Span.End >= first.Span.Start
                && PlainText.Of(block.Inline).Length > 0)
            {
                yield return new TextRange(first.Span.Start, last.Span.End + 1);
            }
        }
    }
}
