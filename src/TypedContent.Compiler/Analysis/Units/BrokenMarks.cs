using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Finds the damage that machine translation causes in Markdown. Each method returns the first place of a kind, or null.</summary>
internal static class BrokenMarks
{
    private static readonly HashSet<string> Placeholders = new(StringComparer.Ordinal) { "bpt", "bx", "ept", "ex", "mrk", "ph" };

    private static readonly string[] EscapedLinkMarks = ["\\](", "\\]\\("];

    /// <summary>Finds <c>[text] (address</c>, where <paramref name="source"/> has a link to that address.</summary>
    public static TextRange? SpacedLink(string text, string source)
    {
        var first = text.IndexOf('[');
        for (var at = first < 0 ? -1 : text.IndexOf(']', first); at >= 0; at = text.IndexOf(']', at + 1))
        {
            var open = TextLines.SkipWhiteSpace(text, at + 1);
            if (open == at + 1 || open >= text.Length || text[open] != '(')
            {
                continue;
            }

            var end = open + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != ')')
            {
                end++;
            }

            if (end > open + 1 && source.IndexOf("]" + text.Substring(open, end - open), StringComparison.Ordinal) >= 0)
            {
                return new TextRange(at, end);
            }
        }

        return null;
    }

    /// <summary>Finds escaped marks: <c>\*\*</c> and <c>\](</c>.</summary>
    public static TextRange? Escaped(string text)
    {
        for (var at = text.IndexOf('\\'); at >= 0 && at + 2 < text.Length; at = text.IndexOf('\\', at + 2))
        {
            foreach (var mark in EscapedLinkMarks)
            {
                if (At(text, at, mark))
                {
                    return new TextRange(at, at + mark.Length);
                }
            }

            var end = at;
            while (At(text, end, "\\*"))
            {
                end += 2;
            }

            if (end - at >= 4)
            {
                return new TextRange(at, end);
            }
        }

        return null;
    }

    /// <summary>Finds placeholders of translation tools, such as <c>&lt;ph id="1"/></c> and <c>ph x="1"</c>.</summary>
    public static TextRange? Placeholder(string text)
    {
        for (var equals = text.IndexOf("=\"", StringComparison.Ordinal); equals >= 0; equals = text.IndexOf("=\"", equals + 2, StringComparison.Ordinal))
        {
            var name = WordBefore(text, equals);
            var element = WordBefore(text, SkipSpaceBack(text, name));
            if (name < equals && name > 0 && char.IsWhiteSpace(text[name - 1])
                && Placeholders.Contains(text.Substring(element, Math.Min(4, SkipSpaceBack(text, name) - element))))
            {
                var close = text.IndexOf('"', equals + 2);
                return new TextRange(element, close < 0 ? equals + 2 : close + 1);
            }
        }

        return null;
    }

    /// <summary>Finds tags whose name is a number, such as <c>&lt;6></c>, <c>&lt;/6></c> and <c>&lt;6/></c>, outside of code.</summary>
    public static TextRange? NumberedTag(string text, IReadOnlyList<UnitCode> codes)
    {
        var code = 0;
        for (var open = text.IndexOf('<'); open >= 0; open = text.IndexOf('<', open + 1))
        {
            while (code < codes.Count && codes[code].Range.End <= open)
            {
                code++;
            }

            var start = At(text, open, "</") ? open + 2 : open + 1;
            var end = start;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }

            var close = At(text, end, "/>") ? end + 2 : At(text, end, ">") ? end + 1 : end;
            if (end > start && close > end && !(code < codes.Count && codes[code].Range.Start <= open))
            {
                return new TextRange(open, close);
            }
        }

        return null;
    }

    /// <summary>Finds keywords such as <c>[!NOTE]</c>, with any word.</summary>
    public static TextRange? Keyword(string text)
    {
        for (var at = text.IndexOf("[!", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[!", at + 2, StringComparison.Ordinal))
        {
            var start = TextLines.SkipWhiteSpace(text, at + 2);
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
            {
                end++;
            }

            if (end > start && end < text.Length && text[end] == ']')
            {
                return new TextRange(at, end + 1);
            }
        }

        return null;
    }

    /// <summary>Finds a square bracket without its counterpart, outside of code.</summary>
    public static TextRange? LoneBracket(string text, IReadOnlyList<UnitCode> codes)
    {
        var open = new Stack<int>();
        var code = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (code < codes.Count && at == codes[code].Range.Start)
            {
                at = Math.Max(at, codes[code++].Range.End - 1);
                continue;
            }

            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    open.Push(at);
                    break;
                case ']' when open.Count == 0:
                    return new TextRange(at, at + 1);
                case ']':
                    open.Pop();
                    break;
            }
        }

        return open.Count > 0 ? new TextRange(open.Peek(), open.Peek() + 1) : null;
    }

    private static bool At(string text, int at, string value) => string.CompareOrdinal(text, at, value, 0, value.Length) == 0;

    private static int SkipSpaceBack(string text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int WordBefore(string text, int end)
    {
        while (end > 0 && char.IsLetter(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
