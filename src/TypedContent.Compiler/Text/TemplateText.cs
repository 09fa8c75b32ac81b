namespace TypedContent.Compiler.Text;

/// <summary>Represents a template directive whose text is known: the range of the text, and the offset at which the directive ends.</summary>
/// <remarks>
/// These are the marks of text that is shown as it is written, <c>{% raw %}</c> and <c>{% endraw %}</c>, which have none, and quoted text
/// such as <c>{{ "{{" }}</c>.
/// </remarks>
internal readonly record struct TemplateText(TextRange Range, int End)
{
    private const int Longest = 128;

    private static readonly string[] RawStarts = ["raw", "verbatim"];

    /// <summary>Returns the directive at <paramref name="start"/> that is closed before <paramref name="end"/>; null if there is none.</summary>
    public static TemplateText? At(ReadOnlySpan<char> text, int start, int end)
    {
        if (start + 4 > end || text[start] != '{')
        {
            return null;
        }

        return text[start + 1] switch
        {
            '%' when NameAt(text, start, end, out var close) is var name && (IsRaw(name) || IsRawEnd(name)) => new TemplateText(new TextRange(close, close), close),
            '{' => Quoted(text, start, end),
            _ => null,
        };
    }

    /// <summary>Determines whether text that is shown as it is written begins after the directive at <paramref name="start"/>.</summary>
    public static bool BeginsRaw(ReadOnlySpan<char> text, int start, int end) => IsRaw(NameAt(text, start, end, out _));

    /// <summary>Determines whether such text ends at the directive at <paramref name="start"/>.</summary>
    public static bool EndsRaw(ReadOnlySpan<char> text, int start, int end) => IsRawEnd(NameAt(text, start, end, out _));

    private static bool IsRaw(ReadOnlySpan<char> name) => name.SequenceEqual(RawStarts[0].AsSpan()) || name.SequenceEqual(RawStarts[1].AsSpan());

    private static bool IsRawEnd(ReadOnlySpan<char> name) => name.StartsWith("end".AsSpan()) && IsRaw(name.Slice(3));

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text, int start, int end, out int close)
    {
        var rest = text.Slice(start, Math.Min(end - start, Longest));
        var length = rest.StartsWith("{%".AsSpan()) ? rest.IndexOf("%}".AsSpan()) : -1;
        close = start + length + 2;
        return length < 2 ? default : rest.Slice(2, length - 2).Trim("- \t".AsSpan());
    }

    private static TemplateText? Quoted(ReadOnlySpan<char> text, int start, int end)
    {
        var rest = text.Slice(0, Math.Min(end, start + Longest));
        var open = TextLines.SkipSpaces(rest, start + 2);
        var length = open < rest.Length && rest[open] is '"' or '\'' ? rest.Slice(open + 1).IndexOfAny(rest[open], '\n', '\r') : -1;
        if (length < 0 || rest[open + 1 + length] != rest[open])
        {
            return null;
        }

        var close = TextLines.SkipSpaces(rest, open + length + 2);
        return rest.Slice(close).StartsWith("}}".AsSpan()) ? new TemplateText(new TextRange(open + 1, open + 1 + length), close + 2) : null;
    }
}
