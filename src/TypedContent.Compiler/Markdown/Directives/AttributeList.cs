namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Represents the attributes of the block or the element before it, such as <c>{: .lead }</c> (kramdown) and <c>{ #setup .wide }</c> (Hugo,
/// MkDocs).
/// </summary>
/// <param name="Length">The number of characters.</param>
/// <param name="Anchor">The id; null for none.</param>
internal readonly record struct AttributeList(int Length, string? Anchor)
{
    private const int Longest = 1_024;
    private const int MostLists = 4;

    /// <summary>Gets a value that indicates whether each part is an attribute. Other words are names of attributes, as in <c>{:toc}</c>.</summary>
    public bool HasOnlyAttributes { get; private init; }

    /// <summary>Gets a value that indicates whether a part is an id or a class.</summary>
    public bool HasMark { get; private init; }

    /// <summary>Gets a value that indicates whether a colon marks the list, so that it can be nothing else.</summary>
    public bool IsMarked { get; private init; }

    /// <summary>Gets a value that indicates whether the site puts a table of contents in the place of the block before it.</summary>
    public bool IsContents { get; private init; }

    /// <summary>Returns the list alone on a line at <paramref name="start"/>; null if there is none.</summary>
    public static AttributeList? At(string text, int start) =>
        Read(text.AsSpan(start)) is { } list && (list.IsMarked || list.HasOnlyAttributes) ? list : null;

    /// <summary>
    /// Returns the list in running text at <paramref name="start"/>: one that is marked, directly follows an element, or ends the block.
    /// Null if there is none.
    /// </summary>
    /// <param name="text">The text of the block.</param>
    /// <param name="start">The offset.</param>
    /// <param name="followsElement">A value that indicates whether a link, code or another element ends directly before it.</param>
    public static AttributeList? InText(ReadOnlySpan<char> text, int start, bool followsElement)
    {
        if (Read(text.Slice(start)) is not { HasOnlyAttributes: true } list)
        {
            return null;
        }

        var rest = text.Slice(start + list.Length).TrimStart();
        for (var more = 0; more < MostLists && Read(rest) is { HasOnlyAttributes: true } next; more++)
        {
            rest = rest.Slice(next.Length).TrimStart();
        }

        return list.IsMarked || followsElement || (list.HasMark && start > 0 && text[start - 1] is not ('$' or '{' or '\\') && (rest.IsEmpty || rest[0] == '|')) ? list : null;
    }

    private static AttributeList? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '{' || EndOf(text) is not (> 0 and var close))
        {
            return null;
        }

        var isMarked = text[1] == ':';
        var list = new AttributeList(close + 1, null) { IsMarked = isMarked, HasOnlyAttributes = true };
        var content = text.Slice(0, close).Slice(isMarked ? 2 : 1).Trim();
        list = content.IsEmpty ? list with { HasOnlyAttributes = false } : list;
        while (!content.IsEmpty)
        {
            var end = EndOfPart(content);
            var part = content.Slice(0, end);
            var hasMark = part[0] is '#' or '.';
            list = list with
            {
                HasOnlyAttributes = list.HasOnlyAttributes && IsAttribute(part),
                HasMark = list.HasMark || hasMark,
                Anchor = part[0] == '#' && part.Length > 1 ? part.Slice(1).ToString() : list.Anchor,
                IsContents = list.IsContents || (isMarked && part.SequenceEqual("toc".AsSpan())),
            };
            content = content.Slice(end).TrimStart();
        }

        return list;
    }

    /// <summary>Returns the offset of the brace that closes a list; -1 if there is none on its line, or another one opens before it.</summary>
    private static int EndOf(ReadOnlySpan<char> text)
    {
        var quote = '\0';
        for (var at = 1; at < Math.Min(Longest, text.Length); at++)
        {
            var c = text[at];
            switch (c)
            {
                case '\n' or '\r' or '{':
                    return -1;
                case '}' when quote == '\0':
                    return at;
                case '"' or '\'' when quote == '\0' && text[at - 1] == '=':
                    quote = c;
                    break;
                case var _ when c == quote:
                    quote = '\0';
                    break;
            }
        }

        return -1;
    }

    private static int EndOfPart(ReadOnlySpan<char> text)
    {
        var quote = '\0';
        var at = 0;
        for (; at < text.Length && (quote != '\0' || !char.IsWhiteSpace(text[at])); at++)
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

        return name.Length > 0 && (char.IsLetter(name[0]) || (part[0] == '#' && char.IsDigit(name[0])));
    }
}
