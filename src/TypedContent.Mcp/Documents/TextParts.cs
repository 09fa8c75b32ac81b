namespace TypedContent.Mcp.Documents;

/// <summary>Divides Markdown into parts with a length at most, between paragraphs where that is possible.</summary>
internal static class TextParts
{
    /// <summary>Returns a part of a text, and whether there is another one after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The number of the part, from 1.</param>
    /// <param name="max">The most characters of a part.</param>
    /// <returns>The part; <see langword="null"/> if there are fewer.</returns>
    public static (string Text, bool HasNext)? Of(string text, int part, int max)
    {
        int start = 0;
        for (int number = 1; number < part && start < text.Length; number++)
        {
            start = EndOf(text, start, max);
        }

        if (start >= text.Length && part > 1)
        {
            return null;
        }

        int end = EndOf(text, start, max);
        return (text[start..end], end < text.Length);
    }

    private static int EndOf(string text, int start, int max)
    {
        if (text.Length - start <= max)
        {
            return text.Length;
        }

        ReadOnlySpan<char> room = text.AsSpan(start, max);
        int end = room.LastIndexOf("\n\n") + 2;
        end = end > max / 2 ? end : room.LastIndexOf('\n') + 1;
        end = end > 0 ? end : max;
        return start + (char.IsHighSurrogate(text[start + end - 1]) ? end - 1 : end);
    }
}
