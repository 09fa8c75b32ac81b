namespace TypedContent.Text;

/// <summary>Reads the character references that HTML in packs has: <c>&amp;amp;</c>, <c>&amp;lt;</c>, <c>&amp;gt;</c>, <c>&amp;quot;</c> and <c>&amp;#N;</c>.</summary>
internal static class CharacterReference
{
    private const int Replacement = 0xFFFD;
    private const int LongestReference = 10;

    /// <summary>Tries to read the character reference that a text begins with.</summary>
    /// <param name="html">HTML that begins with <c>&amp;</c>.</param>
    /// <param name="codePoint">The character, or a negative number if the text begins with no character reference.</param>
    /// <param name="length">The length of the character reference in bytes.</param>
    internal static bool TryRead(ReadOnlySpan<byte> html, out int codePoint, out int length)
    {
        length = html.Slice(0, Math.Min(html.Length, LongestReference)).IndexOf((byte)';') + 1;
        ReadOnlySpan<byte> name = length > 2 ? html.Slice(1, length - 2) : default;
        codePoint =
            name.SequenceEqual("amp"u8) ? '&' :
            name.SequenceEqual("lt"u8) ? '<' :
            name.SequenceEqual("gt"u8) ? '>' :
            name.SequenceEqual("quot"u8) ? '"' :
            name.Length > 1 && name[0] == '#' ? Number(name.Slice(1)) : -1;
        return codePoint >= 0;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int value = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            value = (value * 10) + digit - '0';
        }

        return value is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? Replacement : value;
    }
}
