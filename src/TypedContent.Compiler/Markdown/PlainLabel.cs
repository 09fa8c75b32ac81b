using System.Net;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Emojis;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown;

/// <summary>
/// Extracts the words of a short piece of Markdown, for names and documentation. It removes emphasis, code marks, tags, link
/// destinations and footnotes in one pass; the text that readers get is rendered by Markdig instead.
/// </summary>
public static class PlainLabel
{
    private const int TaskLength = 4;
    private const int MostBrackets = 16;
    private const int LongestEntity = 32;
    private const int LongestName = 999;

    /// <summary>Returns at most 160 characters of <paramref name="markdown"/>, with an ellipsis if there are more.</summary>
    public static string Of(ReadOnlySpan<char> markdown) => Of(markdown, body: null);

    /// <summary>Returns at most 160 characters of <paramref name="text"/>, which has no markup.</summary>
    public static string OfText(string text)
    {
        var label = new LabelText(stackalloc char[LabelText.BufferLength]);
        label.Append(text.AsSpan());
        return label.ToString();
    }

    /// <summary>Returns at most 160 characters of <paramref name="markdown"/>, which refers to definitions and footnotes of <paramref name="body"/>.</summary>
    internal static string Of(ReadOnlySpan<char> markdown, ParsedBody? body)
    {
        var label = new LabelText(stackalloc char[LabelText.BufferLength]);
        Span<(int InText, int InLabel)> open = stackalloc (int, int)[MostBrackets];
        var depth = 0;
        for (var at = IsTask(markdown) ? TaskLength : 0; at < markdown.Length && !label.IsFull; at++)
        {
            var c = markdown[at];
            switch (c)
            {
                case '\\' when at + 1 < markdown.Length && !char.IsLetterOrDigit(markdown[at + 1]):
                    label.Append(markdown[++at]);
                    break;
                case '`':
                    at = ReadCode(markdown, at, ref label);
                    break;
                case '\n' or '\r':
                    label.Append(c);
                    at = SkipQuoteMarks(markdown, at);
                    break;
                case '&' when EntityAt(markdown, at) is { } entity:
                    label.Append(entity.Text.AsSpan());
                    at += entity.Length - 1;
                    break;
                case ':' when EmojiName.At(markdown, at, out var nameLength) is { } emoji && label.TryAppendWhole(emoji):
                    at += nameLength - 1;
                    break;
                case '~' when IsStrikethrough(markdown, at):
                    at++;
                    break;
                case '{' when TemplateText.At(markdown, at, markdown.Length) is { } known:
                    label.Append(markdown.Slice(known.Range.Start, known.Range.Length));
                    at = known.End - 1;
                    break;
                case '{' when AttributeList.InText(markdown, at, followsElement: at > 0 && ")]`*_~>:".IndexOf(markdown[at - 1]) >= 0) is { } list:
                    at += list.Length - 1;
                    break;
                case '[' when body?.Notes is { } notes && FootnoteLabel.At(markdown.Slice(at)) is { IsEmpty: false } note && notes.TryFind(note, out _):
                    at += note.Length + FootnoteLabel.MarksLength - 1;
                    break;
                case '[' when depth < MostBrackets:
                    label.Append(c);
                    open[depth++] = (at, label.Length - 1);
                    break;
                case ']' when depth > 0:
                    at = CloseBracket(markdown, at, open[--depth], ref label, body);
                    break;
                case '*':
                case '_' when !InsideWord(markdown, at):
                    break;
                case '<' when XrefAt(markdown, at, '>') is { } xref:
                    label.Append(xref.Name.AsSpan());
                    at = xref.End;
                    break;
                case '<' when SkipTag(markdown, at) is var end && end > at:
                    at = end;
                    break;
                default:
                    label.Append(c);
                    break;
            }
        }

        // The rest of a link may be beyond the end.
        while (label.IsFull && depth > 0 && markdown.Slice(open[--depth].InText).IndexOf("](".AsSpan()) >= 0)
        {
            RemoveBracket(open[depth].InLabel, ref label);
        }

        return label.ToString();
    }

    /// <summary>Appends the code whose marks begin at <paramref name="at"/>, in which nothing is markup. Returns the offset of its last mark.</summary>
    private static int ReadCode(ReadOnlySpan<char> markdown, int at, ref LabelText label)
    {
        var marks = RunAt(markdown, at);
        var start = at + marks;
        for (var next = start; next < markdown.Length; next++)
        {
            var found = markdown.Slice(next).IndexOf('`');
            if (found < 0)
            {
                break;
            }

            next += found;
            var run = RunAt(markdown, next);
            if (run == marks)
            {
                AppendCode(markdown.Slice(start, next - start), ref label);
                return next + run - 1;
            }

            next += run - 1;
        }

        return start - 1;
    }

    private static void AppendCode(ReadOnlySpan<char> code, ref LabelText label)
    {
        for (var i = 0; i < code.Length && !label.IsFull; i++)
        {
            // In tables, pipes are escaped in code too.
            if (!(code[i] == '\\' && i + 1 < code.Length && code[i + 1] == '|'))
            {
                label.Append(code[i]);
            }
        }
    }

    private static int RunAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Returns the offset of the last mark of a quote at the beginning of a line.</summary>
    private static int SkipQuoteMarks(ReadOnlySpan<char> text, int lineEnd)
    {
        var last = lineEnd;
        for (var at = lineEnd + 1; at < text.Length && text[at] is '>' or ' ' or '\t' or '\n'; at++)
        {
            last = text[at] == '>' ? at : last;
        }

        return last;
    }

    private static (string Text, int Length)? EntityAt(ReadOnlySpan<char> text, int at)
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

    /// <summary>Ends a bracket. If it is that of a link, only its text stays. Returns the offset of the last character of the link.</summary>
    private static int CloseBracket(ReadOnlySpan<char> text, int at, (int InText, int InLabel) open, ref LabelText label, ParsedBody? body)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var length = next == '(' ? EndOfDestination(text, at + 1) - at : next == '[' ? text.Slice(at + 1).IndexOf(']') + 1 : 0;
        var first = text.Slice(open.InText + 1, at - open.InText - 1);
        if (next == '(' ? length > 0 : length > 1 && IsDefined(length > 2 ? text.Slice(at + 2, length - 2) : first, body))
        {
            RemoveBracket(open.InLabel, ref label);
            if (first.IsEmpty && XrefAt(text, at + 1, ')') is { } xref)
            {
                label.Append(xref.Name.AsSpan());
            }

            return at + length;
        }

        if (IsDefined(first, body))
        {
            RemoveBracket(open.InLabel, ref label);
        }
        else
        {
            label.Append(']');
        }

        return at;
    }

    /// <summary>Returns the offset of the parenthesis that closes a destination, which can have others in pairs; -1 if there is none.</summary>
    private static int EndOfDestination(ReadOnlySpan<char> text, int start)
    {
        var depth = 0;
        for (var at = start; at < text.Length; at++)
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
    private static (string Name, int End)? XrefAt(ReadOnlySpan<char> text, int at, char mark)
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

    private static bool IsDefined(ReadOnlySpan<char> name, ParsedBody? body) =>
        body is not null && name.Length <= LongestName && !name.IsWhiteSpace() && body.Markdown.ContainsLinkReferenceDefinition(name.ToString());

    /// <summary>Removes the bracket at <paramref name="at"/>, and the mark of an image before it.</summary>
    private static void RemoveBracket(int at, ref LabelText label)
    {
        var isImage = at > 0 && label[at - 1] == '!';
        label.Remove(isImage ? at - 1 : at, isImage ? 2 : 1);
    }

    /// <summary>Determines whether two tildes adjoin a word, as marks of text that is struck out do.</summary>
    private static bool IsStrikethrough(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at + 1] == '~'
        && ((at > 0 && !char.IsWhiteSpace(text[at - 1])) || (at + 2 < text.Length && !char.IsWhiteSpace(text[at + 2])));

    /// <summary>Determines whether a text begins with the mark of a task.</summary>
    private static bool IsTask(ReadOnlySpan<char> text) =>
        text.Length >= TaskLength && text[0] == '[' && text[1] is ' ' or 'x' or 'X' && text[2] == ']' && text[3] == ' ';

    private static bool InsideWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static int SkipTag(ReadOnlySpan<char> text, int open)
    {
        if (open + 1 >= text.Length || !(char.IsLetter(text[open + 1]) || text[open + 1] is '/' or '!'))
        {
            return open;
        }

        if (ComponentName.Is(ComponentName.At(text.Slice(open + 1, Math.Min(LongestName, text.Length - open - 1)))))
        {
            return EndOfComponent(text, open);
        }

        var close = text.Slice(open).IndexOf('>');
        if (close >= 0 && text.Slice(open, close).IndexOf("{{".AsSpan()) >= 0)
        {
            close = HtmlTagScanner.EndOf(text.Slice(open).ToString(), 0) - 1;
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
