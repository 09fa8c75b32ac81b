namespace TypedContent.Text;

/// <summary>Finds paragraphs in HTML of a pack.</summary>
internal static class Paragraphs
{
    /// <summary>Returns the plain text of the first paragraph that has any; empty if there is none.</summary>
    internal static string First(ReadOnlySpan<byte> html)
    {
        while (html.IndexOf("<p>"u8) is >= 0 and var start)
        {
            html = html.Slice(start + 3);
            int end = html.IndexOf("</p>"u8);
            string text = HtmlText.ToText(end < 0 ? html : html.Slice(0, end));
            if (text.Length > 0)
            {
                return text;
            }

            html = end < 0 ? default : html.Slice(end);
        }

        return "";
    }
}
