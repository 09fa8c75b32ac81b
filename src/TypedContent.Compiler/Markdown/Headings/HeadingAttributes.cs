using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>
/// Reads the attributes at the end of a heading: <c>{#id}</c>, <c>{ #id .class key="value" }</c>, <c>{: #id }</c>, and
/// <c>{/* #id */}</c>. Other text in braces, such as <c>{#a b}</c>, is text.
/// </summary>
internal static class HeadingAttributes
{
    private const string CommentStart = "{/*";
    private const string CommentEnd = "*/}";

    /// <summary>Returns <paramref name="heading"/> without the attributes at its end, or before the components at its end.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> heading)
    {
        for (var start = heading.IndexOf('{'); start >= 0; start = heading.Slice(start + 1).IndexOf('{') is >= 0 and var next ? start + 1 + next : -1)
        {
            var attributes = BeforeComponents(heading.Slice(start));
            if (TryRead(attributes, out _))
            {
                var rest = heading.Slice(start + attributes.Length).TrimStart();
                var text = heading.Slice(0, start).TrimEnd();
                return rest.IsEmpty ? text : (text.ToString() + " " + rest.ToString()).AsSpan();
            }
        }

        return heading;
    }

    /// <summary>Returns <paramref name="text"/>, which begins with a brace, up to the components after it, such as <c>&lt;Badge text="new" /></c>.</summary>
    public static ReadOnlySpan<char> BeforeComponents(ReadOnlySpan<char> text)
    {
        var end = text.Slice(0, Math.Min(text.Length, ReadingLimits.AnchorLength)).IndexOf('}') + 1;
        var rest = text.Slice(end).TrimStart();
        return end > 0 && rest.Length > 1 && rest[0] == '<' && rest[1] is >= 'A' and <= 'Z' ? text.Slice(0, end) : text;
    }

    /// <summary>Reads the attributes that <paramref name="text"/> consists of. Returns false if it is anything else.</summary>
    /// <param name="text">The text from an opening brace to the end of the heading.</param>
    /// <param name="id">The id; null if the attributes have none.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out string? id)
    {
        id = null;
        text = text.TrimEnd();
        if (text.Length < 3 || text[text.Length - 1] != '}')
        {
            return false;
        }

        if (text.StartsWith(CommentStart.AsSpan(), StringComparison.Ordinal))
        {
            return text.EndsWith(CommentEnd.AsSpan(), StringComparison.Ordinal) && text.Length >= CommentStart.Length + CommentEnd.Length
                && text.Slice(CommentStart.Length, text.Length - CommentStart.Length - CommentEnd.Length).Trim() is { IsEmpty: false } mark && mark[0] == '#'
                && ReadToken(ref mark, ref id) == Token.Mark && mark.IsEmpty;
        }

        text = text.Slice(1, text.Length - 2);
        var isList = text[0] == ':';
        text = text.Slice(isList ? 1 : 0).TrimStart();
        while (!text.IsEmpty)
        {
            var token = ReadToken(ref text, ref id);
            if (token == Token.None)
            {
                return false;
            }

            isList |= token == Token.Mark;
            text = text.TrimStart();
        }

        return isList;
    }

    private enum Token
    {
        None,
        Mark,
        Value,
    }

    /// <summary>Removes the first attribute from <paramref name="text"/>.</summary>
    private static Token ReadToken(ref ReadOnlySpan<char> text, ref string? id)
    {
        var mark = text[0] is '#' or '.';
        var name = NameAt(text.Slice(mark ? 1 : 0));
        if (name.IsEmpty || name.Length > ReadingLimits.AnchorLength)
        {
            return Token.None;
        }

        id = text[0] == '#' ? name.ToString() : id;
        var isId = !mark && name.SequenceEqual("id".AsSpan());
        text = text.Slice(name.Length + (mark ? 1 : 0));
        var before = text;
        if (!mark && !SkipValue(ref text))
        {
            return Token.None;
        }

        if (isId && before.Slice(1, before.Length - text.Length - 1).Trim("\"'".AsSpan()) is { IsEmpty: false } value && NameAt(value).Length == value.Length)
        {
            id = value.ToString();
            mark = true;
        }

        return text.IsEmpty || char.IsWhiteSpace(text[0]) ? mark ? Token.Mark : Token.Value : Token.None;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && !char.IsControl(text[length]) && "{}=#\"'<>`\\".IndexOf(text[length]) < 0)
        {
            length++;
        }

        return text.Slice(0, length);
    }

    private static bool SkipValue(ref ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '=')
        {
            return false;
        }

        var isQuoted = text[1] is '"' or '\'';
        var value = text.Slice(isQuoted ? 2 : 1);
        var length = isQuoted ? value.IndexOfAny(text[1], '{') : NameAt(value).Length;
        if (length < 0 || (isQuoted && value[length] == '{'))
        {
            return false;
        }

        text = value.Slice(length + (isQuoted ? 1 : 0));
        return true;
    }
}
