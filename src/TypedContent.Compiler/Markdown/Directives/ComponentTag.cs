using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Reads the tags of components, whose attributes can have expressions in braces.</summary>
internal static class ComponentTag
{
    private const int Longest = 4_096;
    private const int MostLines = 64;

    /// <summary>Returns the end of the name at <paramref name="start"/>, which can have parts, as in <c>Tabs.Item</c>.</summary>
    public static int EndOfName(string text, int start)
    {
        while (start < text.Length && (char.IsLetterOrDigit(text[start]) || text[start] is '.' or '_'))
        {
            start++;
        }

        return start;
    }

    /// <summary>
    /// Returns the end of the tag whose attributes begin at <paramref name="start"/>; -1 if it isn't closed, has a blank line, or is too long.
    /// </summary>
    public static int EndOfAttributes(string text, int start)
    {
        var (depth, lines) = (0, 0);
        var quote = '\0';
        var end = Math.Min(text.Length, start + Longest);
        if (start >= end || !(char.IsWhiteSpace(text[start]) || text[start] is '>' or '/'))
        {
            return -1;
        }

        for (var at = start; at < end; at++)
        {
            var c = text[at];
            if (c is '\n' or '\r' && (++lines > MostLines || TextLines.IsBlankFrom(text, TextLines.Next(text, at))))
            {
                return -1;
            }

            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
                at += c == '\\' && depth > 0 ? 1 : 0;
                continue;
            }

            switch (c)
            {
                case '"' or '\'' or '`':
                    quote = c;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when depth-- == 0:
                case '<' when depth == 0:
                    return -1;
                case '>' when depth == 0:
                    return at + 1;
            }
        }

        return -1;
    }
}
