using TypedContent.Shared;

namespace TypedContent.Compiler.Text;

/// <summary>FNV-1a with 64 bits: the same on every machine and in every process.</summary>
public static class ContentHash
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Empty = Fnv1a.OffsetBasis;

    /// <summary>The hash of the UTF-16 units of <paramref name="text"/>, continuing <paramref name="hash"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong hash = Empty)
    {
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * Fnv1a.Prime);
        }

        return hash;
    }

    /// <summary>Mixes a number into <paramref name="hash"/>.</summary>
    public static ulong Add(ulong hash, ulong value) => unchecked(((hash ^ value) * Fnv1a.Prime) ^ (hash >> 32));

    /// <summary>The first four hexadecimal digits of a folded hash, for telling names apart.</summary>
    public static string Digits(ulong hash) =>
        ((hash ^ (hash >> 16) ^ (hash >> 32) ^ (hash >> 48)) & 0xFFFF).ToString("x4", System.Globalization.CultureInfo.InvariantCulture);
}
