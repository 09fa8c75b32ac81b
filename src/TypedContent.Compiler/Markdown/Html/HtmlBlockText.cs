using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Provides the text of blocks of raw HTML.</summary>
internal static class HtmlBlockText
{
    /// <summary>
    /// Returns the text of an HTML block, with the length that it has in the file. Quote markers at the beginning of its lines become
    /// spaces, and NUL becomes U+FFFD, as Markdig does elsewhere.
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
                // Markdig composed this line, so it has no position in the file.
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
