using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>Parses directives such as <c>[!INCLUDE [label](path.md "title")]</c>, on one line and in any case, as docfx does.</summary>
internal static class IncludeSyntax
{
    private const string Keyword = "[!include";
    private const int LongestDirective = 4_096;

    /// <summary>Determines whether <paramref name="text"/> may contain a directive.</summary>
    public static bool MayOccur(string text) => text.IndexOf(Keyword, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Parses the directive at <paramref name="start"/> that ends before <paramref name="end"/>. Returns false if there is none.</summary>
    public static bool TryParse(string text, int start, int end, out int length, out TextRange path)
    {
        (length, path) = (0, default);
        end = Math.Min(end, start + LongestDirective);
        if (start + Keyword.Length >= end || string.Compare(text, start, Keyword, 0, Keyword.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        var at = SkipSpaces(text, start + Keyword.Length, end);
        if (!TrySkipLabel(text, ref at, end) || !TryRead(text, ref at, end, '('))
        {
            return false;
        }

        at = SkipSpaces(text, at, end);
        if (!TryReadPath(text, ref at, end, out path))
        {
            return false;
        }

        at = SkipSpaces(text, at, end);
        TrySkipTitle(text, ref at, end);
        at = SkipSpaces(text, at, end);
        if (!TryRead(text, ref at, end, ')') || !TryRead(text, ref at, end, ']'))
        {
            return false;
        }

        length = at - start;
        return true;
    }

    private static bool TrySkipLabel(string text, ref int at, int end)
    {
        if (!TryRead(text, ref at, end, '['))
        {
            return false;
        }

        for (var depth = 1; at < end && text[at] is not ('\n' or '\r'); at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    at++;
                    return true;
            }
        }

        return false;
    }

    private static bool TryReadPath(string text, ref int at, int end, out TextRange path)
    {
        var isBracketed = TryRead(text, ref at, end, '<');
        var start = at;
        for (var depth = 0; at < end && text[at] is not ('\n' or '\r'); at++)
        {
            var c = text[at];
            if (isBracketed ? c == '>' : c is ' ' or '\t' || (c == ')' && depth == 0))
            {
                break;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }

        path = new TextRange(start, at);
        return path.Length > 0 && (!isBracketed || TryRead(text, ref at, end, '>'));
    }

    private static void TrySkipTitle(string text, ref int at, int end)
    {
        if (at < end && text[at] is '"' or '\'' or '(')
        {
            var close = text.IndexOf(text[at] == '(' ? ')' : text[at], at + 1, end - at - 1);
            at = close < 0 ? at : close + 1;
        }
    }

    private static bool TryRead(string text, ref int at, int end, char c)
    {
        var isThere = at < end && text[at] == c;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private static int SkipSpaces(string text, int at, int end) => Math.Min(TextLines.SkipSpaces(text, at), end);
}
