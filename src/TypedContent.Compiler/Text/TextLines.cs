namespace TypedContent.Compiler.Text;

/// <summary>Finds the lines of a text, which end in CR LF, LF or CR.</summary>
internal static class TextLines
{
    /// <summary>Returns the offset at which the line with the character at <paramref name="at"/> ends, without its line end.</summary>
    public static int EndOf(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : at + end;
    }

    /// <summary>Returns the offset at which the line after <paramref name="at"/> begins.</summary>
    public static int Next(string text, int at)
    {
        var end = EndOf(text, at);
        return end == text.Length ? end : end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }

    /// <summary>Returns the offset at which the line with the character at <paramref name="at"/> begins.</summary>
    public static int StartOf(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        return at;
    }

    /// <summary>Returns the offset of the first character from <paramref name="at"/> on that is no space and no tab.</summary>
    public static int SkipSpaces(string text, int at) => SkipSpaces(text.AsSpan(), at);

    /// <inheritdoc cref="SkipSpaces(string, int)"/>
    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>Returns the offset of the first character from <paramref name="at"/> on that is no white space, on whichever line.</summary>
    public static int SkipWhiteSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Determines whether there is nothing but spaces and tabs from <paramref name="at"/> to the end of the line.</summary>
    public static bool IsBlankFrom(string text, int at)
    {
        at = SkipSpaces(text, at);
        return at == text.Length || text[at] is '\n' or '\r';
    }

    /// <summary>Determines whether a line that begins between <paramref name="start"/> and <paramref name="end"/> is blank.</summary>
    public static bool HasBlankLine(string text, int start, int end)
    {
        for (var line = Next(text, start); line < end; line = Next(text, line))
        {
            if (IsBlankFrom(text, line))
            {
                return true;
            }
        }

        return false;
    }
}
