using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Containers;

/// <summary>Represents a line that begins with three or more colons.</summary>
/// <param name="Colons">The number of colons.</param>
/// <param name="Kind">The kind of the alert that begins; empty for the end of one.</param>
/// <param name="Title">The range of the title; empty for none.</param>
internal readonly record struct ColonFence(int Colons, string Kind, TextRange Title)
{
    private const int Least = 3;
    private const int LongestKind = 64;
    private const string TitleAttribute = "title=\"";

    /// <summary>Gets a value that indicates whether the alert ends on the line, as in <c>:::tip Save often :::</c>.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>Returns the fence that <paramref name="line"/> is; null if it is none, such as <c>:::row:::</c>.</summary>
    /// <remarks>The range of the title is relative to the line.</remarks>
    public static ColonFence? Read(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        var colons = text.Length - text.TrimStart(':').Length;
        var start = TextLines.SkipSpaces(text, colons);
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
        {
            end++;
        }

        var hasKind = end > start;
        var isOneLine = hasKind && text.EndsWith(":::".AsSpan(), StringComparison.Ordinal);
        text = isOneLine ? text.TrimEnd(':').TrimEnd() : text;
        if (colons < Least || end - start > LongestKind || (!hasKind && end < text.Length) || (isOneLine && text.Length <= end))
        {
            return null;
        }

        return ReadTitle(text, end) is { } title
            ? new ColonFence(colons, text.Slice(start, end - start).ToString(), title) { IsOneLine = isOneLine }
            : null;
    }

    /// <summary>Returns the title after a kind: <c>[Title]</c>, <c>{title="Title"}</c>, or text. Other attributes in braces are left out.</summary>
    private static TextRange? ReadTitle(ReadOnlySpan<char> text, int start)
    {
        var isText = start < text.Length && char.IsWhiteSpace(text[start]);
        if (start < text.Length && !isText && text[start] is not ('[' or '{'))
        {
            return null;
        }

        start = TextLines.SkipSpaces(text, start);
        if (start == text.Length)
        {
            return new TextRange(start, start);
        }

        if (text[start] == '[' && text.LastIndexOf(']') is var close && close > start
            && (close + 1 == text.Length || text.Slice(close + 1).TrimStart()[0] == '{'))
        {
            return new TextRange(start + 1, close);
        }

        var end = text.Length;
        if (text[end - 1] == '}' && text.LastIndexOf('{') is var brace && brace >= start)
        {
            var attribute = text.Slice(brace).IndexOf(TitleAttribute.AsSpan(), StringComparison.Ordinal);
            if (attribute >= 0 && brace == start)
            {
                start = brace + attribute + TitleAttribute.Length;
                var quote = text.Slice(start).IndexOf('"');
                return quote < 0 ? null : new TextRange(start, start + quote);
            }

            end = brace;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }
        }

        // Elements of Microsoft Learn have attributes: :::zone pivot="a".
        var hasAttributes = text.Slice(start, end - start).IndexOf("=\"".AsSpan(), StringComparison.Ordinal) >= 0;
        return hasAttributes || (!isText && end > start && text[start] != '[') ? null : new TextRange(start, end);
    }
}
