using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Represents the attributes of the block before it, such as <c>{: .lead }</c> (kramdown) and <c>{ #setup .wide }</c> (Hugo, MkDocs).
/// </summary>
internal readonly record struct AttributeList(int End, string? Anchor)
{
    private const int Longest = 1_024;

    /// <summary>Returns the list at <paramref name="start"/>; null if there is none.</summary>
    public static AttributeList? At(string text, int start)
    {
        var close = text[start] == '{' ? text.IndexOf('}', start, Math.Min(Longest, text.Length - start)) : -1;
        if (close < 0 || text.AsSpan(start, close - start).IndexOfAny('\n', '\r') >= 0)
        {
            return null;
        }

        var isMarked = text[start + 1] == ':';
        string? anchor = null;
        var at = TextLines.SkipSpaces(text, start + (isMarked ? 2 : 1));
        if (at == close && !isMarked)
        {
            return null;
        }

        while (at < close)
        {
            var next = EndOfPart(text, at, close);
            if (!isMarked && !IsAttribute(text.AsSpan(at, next - at)))
            {
                return null;
            }

            anchor = text[at] == '#' && next > at + 1 ? text.Substring(at + 1, next - at - 1) : anchor;
            at = TextLines.SkipSpaces(text, next);
        }

        return new AttributeList(close + 1, anchor);
    }

    private static int EndOfPart(string text, int at, int close)
    {
        var quote = '\0';
        for (; at < close && (quote != '\0' || text[at] is not (' ' or '\t')); at++)
        {
            quote = text[at] is '"' or '\'' && quote is '\0' ? text[at] : text[at] == quote ? '\0' : quote;
        }

        return at;
    }

    private static bool IsAttribute(ReadOnlySpan<char> part)
    {
        var equals = part.IndexOf('=');
        var name = equals > 0 ? part.Slice(0, equals) : part[0] is '.' or '#' ? part.Slice(1) : default;
        foreach (var c in name)
        {
            if (!(char.IsLetterOrDigit(c) || c is '-' or '_' or ':' or '.'))
            {
                return false;
            }
        }

        return name.Length > 0 && char.IsLetter(name[0]);
    }
}
