namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Tells whether a run of our own HTML closes all it opens and nothing else.</summary>
internal static class HtmlBalance
{
    /// <summary>Whether <paramref name="html"/>, in which every element has an end tag or ends in <c>/&gt;</c>, is balanced.</summary>
    public static bool IsBalanced(ReadOnlySpan<byte> html)
    {
        var depth = 0;
        for (var open = html.IndexOf((byte)'<'); open >= 0; open = html.IndexOf((byte)'<'))
        {
            html = html.Slice(open + 1);
            var close = html.IndexOf((byte)'>');
            if (close < 0)
            {
                return false;
            }

            if (html[0] == '/')
            {
                depth--;
            }
            else if (close == 0 || html[close - 1] != '/')
            {
                depth++;
            }

            if (depth < 0)
            {
                return false;
            }

            html = html.Slice(close + 1);
        }

        return depth == 0;
    }
}
