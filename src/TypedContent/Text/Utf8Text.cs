using System.Text;

namespace TypedContent.Text;

/// <summary>Decodes UTF-8.</summary>
internal static class Utf8Text
{
    // The first use of Encoding.UTF8 loads vector types, which takes 2 ms. Short texts are decoded without it.
    private const int ShortText = 128;

    internal static unsafe string GetString(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= ShortText)
        {
            char* chars = stackalloc char[ShortText];
            int length = Decode(utf8, chars);
            if (length >= 0)
            {
                return new string(chars, 0, length);
            }
        }

        fixed (byte* bytes = utf8)
        {
            return Encoding.UTF8.GetString(bytes, utf8.Length);
        }
    }

    // Returns the length, or -1 for sequences left to Encoding.UTF8: invalid and longer ones, and those that E0 and ED begin.
    private static unsafe int Decode(ReadOnlySpan<byte> utf8, char* chars)
    {
        int length = 0;
        for (int i = 0; i < utf8.Length; i++)
        {
            int c = utf8[i];
            if (c >= 0x80)
            {
                int more = c is >= 0xC2 and < 0xE0 ? 1 : c is > 0xE0 and < 0xF0 and not 0xED ? 2 : 0;
                if (more == 0 || i + more >= utf8.Length)
                {
                    return -1;
                }

                for (c &= 0x3F >> more; more > 0; more--)
                {
                    int next = utf8[++i];
                    if ((next & 0xC0) != 0x80)
                    {
                        return -1;
                    }

                    c = (c << 6) | (next & 0x3F);
                }
            }

            chars[length++] = (char)c;
        }

        return length;
    }
}
