using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Containers;
using TypedContent.Compiler.Markdown.Directives;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>
/// Finds the block that a file leaves open at its end. In an article that includes the file, such a block would contain everything that
/// follows, so it must be closed.
/// </summary>
internal static class OpenBlock
{
    /// <summary>Returns the text that closes the last block of <paramref name="markdown"/>; empty if none is needed.</summary>
    public static string EndOf(MarkdownDocument markdown, string text) => LastOf(markdown) switch
    {
        FencedCodeBlock { ClosingFencedCharCount: 0 } code => new string(code.FencedChar, code.OpeningFencedCharCount),
        ContainerAlert { Colons: > 0, HasEnd: false } alert => EndOf(alert),
        HtmlBlock { Span.IsEmpty: false } html => EndOf(html, text),
        _ => string.Empty,
    };

    /// <summary>Returns the line that ends an alert and the alerts directly in it.</summary>
    private static string EndOf(ContainerAlert alert)
    {
        var most = 0;
        for (var inner = alert; inner is not null; inner = inner.LastChild as ContainerAlert)
        {
            most = Math.Max(most, inner.Colons);
        }

        return new string(':', most + 1);
    }

    /// <summary>Returns the last block. A component extends to the end of the text like the blocks in it.</summary>
    private static Block? LastOf(ContainerBlock container)
    {
        var last = container.LastChild;
        while (last is ComponentBlock component)
        {
            last = component.LastChild;
        }

        return last;
    }

    private static string EndOf(HtmlBlock html, string text)
    {
        var end = html.Type switch
        {
            HtmlBlockType.Comment => "-->",
            HtmlBlockType.ProcessingInstruction => "?>",
            HtmlBlockType.CData => "]]>",
            HtmlBlockType.DocumentType => ">",
            HtmlBlockType.ScriptPreOrStyle => text.IndexOf("<pre", html.Span.Start, StringComparison.OrdinalIgnoreCase) == html.Span.Start
                ? "</pre>" : "</script>",
            _ => string.Empty,
        };
        return end.Length == 0 || text.IndexOf(end, html.Span.Start, html.Span.Length, StringComparison.OrdinalIgnoreCase) >= 0
            ? string.Empty
            : end;
    }
}
