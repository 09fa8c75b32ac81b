using TypedContent.Text;

namespace TypedContent.Html.Splitting;

/// <summary>Counts the characters that text in HTML has, in UTF-16.</summary>
internal static class TextLength
{
    private const int FourBytes = 0xF0;

    internal static int Of(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (!text.IsEmpty)
        {
            count += CostAt(text, out int length);
            text = text.Slice(length);
        }

        return count;
    }

    /// <summary>Returns the characters of the code point or the character reference that a text begins with.</summary>
    /// <param name="text">The text, which isn't empty.</param>
    /// <param name="length">The number of its bytes.</param>
    internal static int CostAt(ReadOnlySpan<byte> text, out int length)
    {
        if (text[0] == '&' && CharacterReference.TryRead(text, out int codePoint, out length))
        {
            return codePoint > 0xFFFF ? 2 : 1;
        }

        length = 1;
        while (length < text.Length && (text[length] & 0xC0) == 0x80)
        {
            length++;
        }

        // Bytes that continue nothing may each become a replacement character.
        return text[0] >= FourBytes && length <= 4 ? 2 : length <= 3 ? 1 : length;
    }
}
