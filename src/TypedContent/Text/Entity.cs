namespace TypedContent.Text;

/// <summary>The five forms of character reference that the pack's writer uses.</summary>
internal static class Entity
{
    private const int Replacement = 0xFFFD;
    private const int LongestReference = 10;

    /// <summary>Reads the character reference that a text begins with. An <c>&amp;</c> that begins none is text.</summary>
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
