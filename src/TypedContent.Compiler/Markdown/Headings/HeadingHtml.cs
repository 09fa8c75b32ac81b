using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>
/// Makes the HTML that a heading has by itself, as in a table of contents: it may be written in a link, and its ids and footnotes are
/// those of the article.
/// </summary>
internal static class HeadingHtml
{
    private static ReadOnlySpan<byte> Reference => "<sup class=\"footnote-ref\""u8;

    private static ReadOnlySpan<byte> ReferenceEnd => "</sup>"u8;

    /// <summary>Returns rendered <paramref name="html"/> without footnotes, links, anchors, and ids. The text of links stays.</summary>
    public static Utf8Buffer WithoutLinks(ReadOnlySpan<byte> html)
    {
        var output = new Utf8Buffer();
        for (var open = html.IndexOf((byte)'<'); open >= 0; open = html.IndexOf((byte)'<'))
        {
            output.Write(html.Slice(0, open));
            html = html.Slice(open);
            if (html.StartsWith(Reference))
            {
                html = html.Slice(html.IndexOf(ReferenceEnd) + ReferenceEnd.Length);
                continue;
            }

            var end = html.IndexOf((byte)'>') + 1;
            WriteTag(html.Slice(0, end), output);
            html = html.Slice(end);
        }

        output.Write(html);
        return Trimmed(output);
    }

    /// <summary>Removes the space between the text and anchors or comments around it.</summary>
    private static Utf8Buffer Trimmed(Utf8Buffer html)
    {
        var (start, end) = (0, html.Length);
        var bytes = html[new Slice(0, end)];
        while (start < end && bytes[start] == ' ')
        {
            start++;
        }

        while (start < end && bytes[end - 1] == ' ')
        {
            end--;
        }

        if (end - start == html.Length)
        {
            return html;
        }

        var output = new Utf8Buffer();
        output.Write(bytes.Slice(start, end - start));
        return output;
    }

    private static void WriteTag(ReadOnlySpan<byte> tag, Utf8Buffer output)
    {
        if (tag.StartsWith("<a "u8) || tag.StartsWith("<a>"u8) || tag.SequenceEqual("</a>"u8))
        {
            return;
        }

        // Quotes and angle brackets in values are escaped.
        var id = tag.IndexOf(" id=\""u8);
        if (id >= 0)
        {
            output.Write(tag.Slice(0, id));
            tag = tag.Slice(id + " id=\""u8.Length);
            tag = tag.Slice(tag.IndexOf((byte)'"') + 1);
        }

        output.Write(tag);
    }
}
