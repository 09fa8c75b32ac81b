using System.Net;
using TypedContent.Compiler.Markdown.Emojis;
using TypedContent.Compiler.Markdown.Footnotes;

namespace TypedContent.Compiler.Markdown;

/// <summary>
/// Extracts the words of a short piece of Markdown, for names and documentation. It removes emphasis, code marks, tags, link
/// destinations and footnotes in one pass; the text that readers get is rendered by Markdig instead.
/// </summary>
public static class PlainLabel
{
    private const int Longest = 160;
    private const int TaskLength = 4;

    /// <summary>Returns at most 160 characters of <paramref name="markdown"/>, with an ellipsis if there are more.</summary>
    public static string Of(ReadOnlySpan<char> markdown) => Of(markdown, notes: null);

    /// <summary>Returns at most 160 characters of <paramref name="markdown"/>, without references to <paramref name="notes"/>.</summary>
    internal static string Of(ReadOnlySpan<char> markdown, FootnoteTable? notes)
    {
        Span<char> label = stackalloc char[Longest + 2];
        var length = 0;
        var space = false;
        for (var at = IsTask(markdown) ? TaskLength : 0; at < markdown.Length; at++)
        {
            var c = markdown[at];
            switch (c)
            {
                case '\\' when at + 1 < markdown.Length && !char.IsLetterOrDigit(markdown[at + 1]):
                    c = markdown[++at];
                    break;
                case ':' when EmojiName.At(markdown, at, out var nameLength) is { } emoji && length + emoji.Length <= Longest:
                    length = space ? Append(label, length, " ") : length;
                    space = false;
                    length = Append(label, length, emoji);
                    at += nameLength - 1;
                    continue;
                case '~' when IsStrikethrough(markdown, at):
                    at++;
                    continue;
                case '[' when notes is not null && FootnoteLabel.At(markdown.Slice(at)) is { IsEmpty: false } note && notes.TryFind(note, out _):
                    at += note.Length + FootnoteLabel.MarksLength - 1;
                    continue;
                case '*' or '`' or '[':
                case '!' when at + 1 < markdown.Length && markdown[at + 1] == '[':
                case '_' when !InsideWord(markdown, at):
                    continue;
                case ']':
                    at = SkipDestination(markdown, at);
                    continue;
                case '<' when SkipTag(markdown, at) is var end && end > at:
                    at = end;
                    continue;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = length > 0;
                continue;
            }

            if (length >= Longest)
            {
                label[length++] = '…';
                break;
            }

            if (space)
            {
                label[length++] = ' ';
                space = false;
            }

            label[length++] = c;
        }

        return Finish(label.Slice(0, length));
    }

    private static int Append(Span<char> label, int length, string text)
    {
        text.AsSpan().CopyTo(label.Slice(length));
        return length + text.Length;
    }

    /// <summary>Determines whether two tildes adjoin a word, as marks of text that is struck out do.</summary>
    private static bool IsStrikethrough(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at + 1] == '~'
        && ((at > 0 && !char.IsWhiteSpace(text[at - 1])) || (at + 2 < text.Length && !char.IsWhiteSpace(text[at + 2])));

    private static string Finish(ReadOnlySpan<char> label)
    {
        var text = label.ToString();
        return text.IndexOf('&') < 0 ? text : WebUtility.HtmlDecode(text);
    }

    /// <summary>Determines whether a text begins with the mark of a task.</summary>
    private static bool IsTask(ReadOnlySpan<char> text) =>
        text.Length >= TaskLength && text[0] == '[' && text[1] is ' ' or 'x' or 'X' && text[2] == ']' && text[3] == ' ';

    private static bool InsideWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static int SkipDestination(ReadOnlySpan<char> text, int bracket)
    {
        if (bracket + 1 < text.Length && text[bracket + 1] == '(')
        {
            var close = text.Slice(bracket).IndexOf(')');
            return close < 0 ? bracket : bracket + close;
        }

        return bracket;
    }

    private static int SkipTag(ReadOnlySpan<char> text, int open)
    {
        if (open + 1 >= text.Length || !(char.IsLetter(text[open + 1]) || text[open + 1] is '/' or '!'))
        {
            return open;
        }

        var close = text.Slice(open).IndexOf('>');
        return close < 0 ? open : open + close;
    }
}
