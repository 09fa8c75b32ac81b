using System.Text;

namespace TypedContent.Text;

/// <summary>UTF-8 to strings, on every framework.</summary>
internal static class Encodings
{
#if NET8_0_OR_GREATER
    internal static string GetString(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
#else
    internal static unsafe string GetString(ReadOnlySpan<byte> utf8)
    {
        fixed (byte* bytes = utf8)
        {
            return utf8.IsEmpty ? "" : Encoding.UTF8.GetString(bytes, utf8.Length);
        }
    }
#endif
}
