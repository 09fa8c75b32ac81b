using TypedContent.Shared;

namespace TypedContent.Compiler.Text;

/// <summary>Computes 64-bit FNV-1a hashes, which are equal on every machine and in every process.</summary>
public static class ContentHash
{
    /// <summary>The hash of an empty text.</summary>
    public const ulong Empty = Fnv1a.OffsetBasis;

    /// <summary>Returns the hash of the UTF-16 code units of <paramref name="text"/>, continuing <paramref name="hash"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong hash = Empty)
    {
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * Fnv1a.Prime);
        }

        return hash;
    }

    /// <summary>Returns <paramref name="hash"/> with a number mixed in.</summary>
    public static ulong Add(ulong hash, ulong value) => unchecked(((hash ^ value) * Fnv1a.Prime) ^ (hash >> 32));

    /// <summary>Returns a hash folded to four hexadecimal digits, which make equal names differ.</summary>
    public static string Digits(ulong hash) =>
        ((hash ^ (hash >> 16) ^ (hash >> 32) ^ (hash >> 48)) & 0xFFFF).ToString("x4", System.Globalization.CultureInfo.InvariantCulture);
}
