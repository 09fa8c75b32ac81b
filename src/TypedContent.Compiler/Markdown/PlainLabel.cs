using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Emojis;
using TypedContent.Compiler.Markdown.Footnotes;
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

    // A bracket, and the mark of an image before it.
    private const int MarksOfLink = 2;

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

        // The offset at which a link, code, or tag ended.
        var elementEnd = 0;
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
                    elementEnd = at + 1;
                    break;
                case '\n' or '\r':
                    label.Append(c);
                    at = LabelMarkup.SkipQuoteMarks(markdown, at);
                    break;
                case '&' when LabelMarkup.EntityAt(markdown, at) is { } entity:
                    label.Append(entity.Text.AsSpan());
                    at += entity.Length - 1;
                    break;
                case ':' when EmojiName.At(markdown, at, out var nameLength) is { } emoji && label.TryAppendWhole(emoji):
                    at += nameLength - 1;
                    break;
                case '~' when LabelMarkup.IsStrikethrough(markdown, at):
                    at++;
                    break;
                case '{' when TemplateText.At(markdown, at, markdown.Length) is { } known:
                    label.Append(markdown.Slice(known.Range.Start, known.Range.Length));
                    at = known.End - 1;
                    break;
                case '{' when AttributeList.InText(markdown, at, followsElement: at > 0 && (at == elementEnd || "*_~:".IndexOf(markdown[at - 1]) >= 0)) is { } list:
                    at += list.Length - 1;
                    elementEnd = at + 1;
                    break;
                case '[' when body?.Notes is { } notes && FootnoteLabel.At(markdown.Slice(at)) is { IsEmpty: false } note && notes.TryFind(note, out _):
                    at += note.Length + FootnoteLabel.MarksLength - 1;
                    elementEnd = at + 1;
                    break;
                case '[' when depth < MostBrackets:
                    label.Append(c);
                    open[depth++] = (at, label.Length - 1);
                    label.Removable += MarksOfLink;
                    break;
                case ']' when depth > 0:
                    label.Removable -= MarksOfLink;
                    var length = label.Length;
                    at = CloseBracket(markdown, at, open[--depth], ref label, body);
                    elementEnd = label.Length < length ? at + 1 : elementEnd;
                    break;
                case '*':
                case '_' when !LabelMarkup.InsideWord(markdown, at):
                    break;
                case '<' when LabelMarkup.XrefAt(markdown, at, '>') is { } xref:
                    label.Append(xref.Name.AsSpan());
                    at = xref.End;
                    elementEnd = at + 1;
                    break;
                case '<' when LabelMarkup.SkipTag(markdown, at) is var end && end > at:
                    at = end;
                    elementEnd = at + 1;
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
        var marks = LabelMarkup.RunAt(markdown, at);
        var start = at + marks;
        for (var next = start; next < markdown.Length; next++)
        {
            var found = markdown.Slice(next).IndexOf('`');
            if (found < 0)
            {
                break;
            }

            next += found;
            var run = LabelMarkup.RunAt(markdown, next);
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

    /// <summary>Ends a bracket. If it is that of a link, only its text stays. Returns the offset of the last character of the link.</summary>
    private static int CloseBracket(ReadOnlySpan<char> text, int at, (int InText, int InLabel) open, ref LabelText label, ParsedBody? body)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        var length = next == '(' ? LabelMarkup.EndOfDestination(text, at + 1) - at : next == '[' ? text.Slice(at + 1).IndexOf(']') + 1 : 0;
        var first = text.Slice(open.InText + 1, at - open.InText - 1);
        if (next == '(' ? length > 0 : length > 1 && IsDefined(length > 2 ? text.Slice(at + 2, length - 2) : first, body))
        {
            RemoveBracket(open.InLabel, ref label);
            if (first.IsEmpty && LabelMarkup.XrefAt(text, at + 1, ')') is { } xref)
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

    private static bool IsDefined(ReadOnlySpan<char> name, ParsedBody? body) =>
        body is not null && name.Length <= LongestName && !name.IsWhiteSpace() && body.Markdown.ContainsLinkReferenceDefinition(name.ToString());

    /// <summary>Removes the bracket at <paramref name="at"/>, and the mark of an image before it.</summary>
    private static void RemoveBracket(int at, ref LabelText label)
    {
        var isImage = at > 0 && label[at - 1] == '!';
        label.Remove(isImage ? at - 1 : at, isImage ? 2 : 1);
    }

    /// <summary>Determines whether a text begins with the mark of a task.</summary>
    private static bool IsTask(ReadOnlySpan<char> text) =>
        text.Length >= TaskLength && text[0] == '[' && text[1] is ' ' or 'x' or 'X' && text[2] == ']' && text[3] == ' ';

}
