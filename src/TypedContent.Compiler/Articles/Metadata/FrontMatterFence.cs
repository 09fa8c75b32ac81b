namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Finds the two lines of three dashes around a front matter.</summary>
internal static class FrontMatterFence
{
    private const string Fence = "---";

    /// <summary>Finds the range of the YAML and the offset of the body. Returns false if the article has no front matter.</summary>
    public static bool TryFind(string text, out int start, out int end, out int bodyStart)
    {
        start = end = bodyStart = 0;
        var first = SkipByteOrderMark(text);
        if (!IsFence(text, first, out start))
        {
            return false;
        }

        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(text, line, out bodyStart))
            {
                end = line;
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the offset at which the body begins, with or without a front matter.</summary>
    public static int BodyStart(string text) => TryFind(text, out _, out _, out var bodyStart) ? bodyStart : SkipByteOrderMark(text);

    /// <summary>Returns the offset of the first character that is not a byte order mark.</summary>
    public static int SkipByteOrderMark(string text) => text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    private static bool IsFence(string text, int line, out int next)
    {
        next = NextLine(text, line);
        return string.CompareOrdinal(text, line, Fence, 0, Fence.Length) == 0
            && text.AsSpan(line + Fence.Length, next - line - Fence.Length).IsWhiteSpace();
    }

    private static int NextLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }
}
