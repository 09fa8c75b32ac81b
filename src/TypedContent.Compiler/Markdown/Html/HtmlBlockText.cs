using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>What stands in a block of raw HTML.</summary>
internal static class HtmlBlockText
{
    /// <summary>
    /// The text of an HTML block, as long as in the file. The marks of quotes around it, which stand at the beginning
    /// of its lines, are spaces; a NUL is what Markdig makes of it elsewhere.
    /// </summary>
    public static string Of(HtmlBlock block, string text)
    {
        var html = text.Substring(block.Span.Start, block.Span.Length).Replace('\0', '\uFFFD').ToCharArray();
        var end = 0;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            if (line.Text?.Length != text.Length)
            {
                // A line that Markdig put together anew has no place in the file.
                continue;
            }

            for (var at = end; at < line.Start - block.Span.Start && at < html.Length; at++)
            {
                html[at] = html[at] == '>' ? ' ' : html[at];
            }

            end = line.End + 1 - block.Span.Start;
        }

        return new string(html);
    }
}
