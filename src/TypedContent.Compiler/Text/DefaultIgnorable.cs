namespace TypedContent.Compiler.Text;

/// <summary>Finds the characters that are shown as nothing: those with the Unicode property <c>Default_Ignorable_Code_Point</c>.</summary>
internal static class DefaultIgnorable
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
        (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    /// <summary>Returns <paramref name="text"/> without these characters.</summary>
    public static string RemoveFrom(string text)
    {
        char[]? kept = null;
        var count = 0;
        for (int at = 0, length; at < text.Length; at += length)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            length = isPair ? 2 : 1;
            if (Contains(isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]))
            {
                kept ??= text.ToCharArray();
                continue;
            }

            kept?.AsSpan(at, length).CopyTo(kept.AsSpan(count));
            count += length;
        }

        return kept is null ? text : new string(kept, 0, count);
    }

    private static bool Contains(int codePoint)
    {
        if (codePoint < Ranges[0].First)
        {
            return false;
        }

        foreach (var (first, last) in Ranges)
        {
            if (codePoint <= last)
            {
                return codePoint >= first;
            }
        }

        return false;
    }
}
