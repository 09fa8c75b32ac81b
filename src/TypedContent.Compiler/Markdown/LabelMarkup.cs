using System.Net;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Links;

namespace TypedContent.Compiler.Markdown;

/// <summary>Finds the markup in the text of a label.</summary>
internal static class LabelMarkup
{
    private const int LongestEntity = 32;
    private const int LongestComponent = 256;
    private const int Longest = 4_096;

    /// <summary>Returns the number of times that the character at <paramref name="at"/> is repeated.</summary>
    public static int RunAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Returns the offset of the last mark of a quote at the beginning of a line.</summary>
    public static int SkipQuoteMarks(ReadOnlySpan<char> text, int lineEnd)
    {
        var last = lineEnd;
        for (var at = lineEnd + 1; at < text.Length && text[at] is '>' or ' ' or '\t' or '\n'; at++)
        {
            last = text[at] == '>' ? at : last;
        }

        return last;
    }

    /// <summary>Returns the text of the entity at <paramref name="at"/>; null if there is none.</summary>
    public static (string Text, int Length)? EntityAt(ReadOnlySpan<char> text, int at)
    {
        var end = text.Slice(at, Math.Min(LongestEntity, text.Length - at)).IndexOf(';');
        if (end < 2)
        {
            return null;
        }

        var entity = text.Slice(at, end + 1).ToString();
        var decoded = WebUtility.HtmlDecode(entity);
        return decoded == entity ? null : (decoded, end + 1);
    }

    /// <summary>Returns the offset of the parenthesis that closes a destination, which can have others in pairs; -1 if there is none.</summary>
    public static int EndOfDestination(ReadOnlySpan<char> text, int start)
    {
        var depth = 0;
        for (var at = start; at < Math.Min(text.Length, start + Longest); at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Slice(start).IndexOf(')') is >= 0 and var first ? start + first : -1;
    }

    /// <summary>Returns the name of the cross reference without text whose address follows the mark at <paramref name="at"/>, and where it ends.</summary>
    public static (string Name, int End)? XrefAt(ReadOnlySpan<char> text, int at, char mark)
    {
        var isBracketed = mark == ')' && at + 1 < text.Length && text[at + 1] == '<';
        var address = text.Slice(at + (isBracketed ? 2 : 1));
        if (!address.StartsWith("xref:".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = mark == ')' && !isBracketed ? EndOfDestination(text, at) - at - 1 : address.IndexOf('>');
        return end > 0 && XrefName.Of(address.Slice(0, end).ToString()) is { } name ? (name, at + 1 + end) : null;
    }

    /// <summary>Determines whether two tildes adjoin a word, as marks of text that is struck out do.</summary>
    public static bool IsStrikethrough(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at + 1] == '~'
        && ((at > 0 && !char.IsWhiteSpace(text[at - 1])) || (at + 2 < text.Length && !char.IsWhiteSpace(text[at + 2])));

    /// <summary>Determines whether there are letters on both sides of <paramref name="at"/>.</summary>
    public static bool InsideWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    /// <summary>Returns the offset of the bracket that closes the tag at <paramref name="open"/>; that offset itself for no tag.</summary>
    public static int SkipTag(ReadOnlySpan<char> text, int open)
    {
        if (open + 1 >= text.Length || !(char.IsLetter(text[open + 1]) || text[open + 1] is '/' or '!'))
        {
            return open;
        }

        if (ComponentName.Is(ComponentName.At(text.Slice(open + 1, Math.Min(LongestComponent, text.Length - open - 1)))))
        {
            return EndOfComponent(text, open);
        }

        var close = text.Slice(open).IndexOf('>');
        if (close >= 0 && text.Slice(open, close).IndexOf("{{".AsSpan()) >= 0)
        {
            close = HtmlTagScanner.EndOf(text.Slice(open, Math.Min(Longest, text.Length - open)).ToString(), 0) - 1;
        }

        return close < 0 ? open : open + close;
    }

    /// <summary>Returns the offset of the bracket that closes a tag, which can have expressions in braces; <paramref name="open"/> for none.</summary>
    private static int EndOfComponent(ReadOnlySpan<char> text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            if (text[at] == '>' && depth <= 0)
            {
                return at;
            }
        }

        return open;
    }
}
