using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Determines whether lines are keys of a front matter and not text of an article.</summary>
internal static class FrontMatterKeys
{
    private static readonly HashSet<string> Usual = new(StringComparer.Ordinal)
    {
        MetadataKeys.Title, MetadataKeys.Description, "layout", "permalink", "sidebar_label", "sidebar_position", "slug",
    };

    /// <summary>Determines whether the first line of three dashes is a thematic break: no key follows it.</summary>
    public static bool IsThematicBreak(string text, FrontMatterRange range)
    {
        var line = range.Start;
        while (line < range.End && (TextLines.IsBlankFrom(text, line) || text[line] == '#'))
        {
            line = TextLines.Next(text, line);
        }

        // Keys can begin after blank lines and comments, but an invalid front matter begins at once.
        return line > range.Start && (line == range.End
            ? TextLines.IsBlankFrom(text, range.Start) && text.AsSpan(range.Start, range.End - range.Start).IndexOf('#') >= 0
            : EndOfKey(text, line, ':') < 0 || char.IsUpper(text[line]) && TextLines.IsBlankFrom(text, range.Start));
    }

    /// <summary>
    /// Determines whether the lines from <paramref name="line"/> to the next blank line or line of dashes, dots or plus signs are keys.
    /// One line can be a sentence, so a key by itself begins with a small letter.
    /// </summary>
    public static bool BeginAt(string text, int line, char separator = ':')
    {
        var (keys, small) = (0, 0);
        for (; line < text.Length && !TextLines.IsBlankFrom(text, line) && !IsFence(text, line); line = TextLines.Next(text, line))
        {
            if (EndOfKey(text, line, separator) >= 0)
            {
                keys++;
                small += char.IsUpper(text[line]) ? 0 : 1;
            }
            else if (keys == 0 || text[line] is not (' ' or '\t' or '-' or '#' or ']' or '}' or '['))
            {
                return false;
            }
        }

        return keys > 1 || small > 0;
    }

    /// <summary>
    /// Determines whether the lines from <paramref name="line"/> on are hardly a sentence, whatever follows them: two keys that begin with a
    /// small letter, or one that most front matters have.
    /// </summary>
    public static bool AreObviousAt(string text, int line)
    {
        var small = 0;
        for (; line < text.Length && !TextLines.IsBlankFrom(text, line) && !IsFence(text, line); line = TextLines.Next(text, line))
        {
            var end = EndOfKey(text, line, ':');
            if (end >= 0 && Usual.Contains(text.Substring(line, end - line)))
            {
                return true;
            }

            if (end >= 0 ? text[line] is >= 'a' and <= 'z' && ++small == 2 : small == 0 || text[line] is not (' ' or '\t' or '-' or '#'))
            {
                break;
            }
        }

        return small == 2;
    }

    /// <summary>Determines whether the lines from <paramref name="line"/> to the next blank line are keys without a line before them, or the first is a title.</summary>
    public static bool AreUnmarkedAt(string text, int line) =>
        BeginAt(text, line) && text[line] is >= 'a' and <= 'z' && EndOfKey(text, line, ':') is var end
        && (text.Substring(line, end - line) == MetadataKeys.Title || AreTwoAt(text, line));

    private static bool AreTwoAt(string text, int line)
    {
        var next = TextLines.Next(text, line);
        while (next < text.Length && text[next] is ' ' or '\t' or '-' && !TextLines.IsBlankFrom(text, next) && !IsFence(text, next))
        {
            next = TextLines.Next(text, next);
        }

        return next < text.Length && text[next] is >= 'a' and <= 'z' && EndOfKey(text, next, ':') >= 0;
    }

    /// <summary>Returns the end of the key at the beginning of a line, before its separator; -1 if there is none.</summary>
    private static int EndOfKey(string text, int line, char separator)
    {
        var at = TextLines.SkipSpaces(text, line);
        if (at < text.Length && text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1, TextLines.EndOf(text, at) - at - 1);
            at = close < 0 ? text.Length : close + 1;
        }
        else
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or '$' or '@' or '/' or '<'))
            {
                at++;
            }

            at = at == start ? text.Length : at;
        }

        var end = at;
        at = TextLines.SkipSpaces(text, at);
        return at < text.Length && text[at] == separator && (separator != ':' || at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) ? end : -1;
    }

    private static bool IsFence(string text, int line) =>
        text[line] is '-' or '.' or '+' && text.AsSpan(line, TextLines.EndOf(text, line) - line).TrimEnd().Trim(text[line]).IsEmpty;
}
