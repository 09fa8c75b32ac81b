namespace TypedContent.Compiler.Markdown.Footnotes;

/// <summary>Reads the labels of footnotes.</summary>
internal static class FootnoteLabel
{
    /// <summary>The characters around a label: <c>[^</c> and <c>]</c>.</summary>
    public const int MarksLength = 3;

    private const int Longest = 256;

    /// <summary>Returns the label at the beginning of <paramref name="text"/>, as in <c>[^1]</c>; empty if there is none.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text)
    {
        if (text.Length <= MarksLength || text[0] != '[' || text[1] != '^')
        {
            return default;
        }

        var label = text.Slice(2, Math.Min(text.Length - 2, Longest + 1));
        var end = label.IndexOfAny("[]\r\n\t".AsSpan());
        return end > 0 && label[end] == ']' && !label.Slice(0, end).IsWhiteSpace() ? label.Slice(0, end) : default;
    }
}
