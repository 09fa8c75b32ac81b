using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>FNV-1a with 64 bits: the same on every machine and in every process.</summary>
public static class ContentHash
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Empty = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The hash of the UTF-16 units of <paramref name="text"/>, continuing <paramref name="hash"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong hash = Empty)
    {
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }

    /// <summary>Mixes a number into <paramref name="hash"/>.</summary>
    public static ulong Add(ulong hash, ulong value) => unchecked(((hash ^ value) * Prime) ^ (hash >> 32));

    /// <summary>The hash of an article's path by which packs and generated code find it: over its UTF-8 bytes.</summary>
    public static ulong OfPath(string path)
    {
        var hash = Empty;
        foreach (var b in Encoding.UTF8.GetBytes(path))
        {
            hash = unchecked((hash ^ b) * Prime);
        }

        return hash;
    }

    /// <summary>The first four hexadecimal digits of a folded hash, for telling names apart.</summary>
    public static string Digits(ulong hash) =>
        ((hash ^ (hash >> 16) ^ (hash >> 32) ^ (hash >> 48)) & 0xFFFF).ToString("x4", System.Globalization.CultureInfo.InvariantCulture);
}
