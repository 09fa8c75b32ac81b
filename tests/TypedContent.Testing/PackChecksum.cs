using System.Numerics;

namespace TypedContent.Testing;

/// <summary>Computes checksums based only on docs/pack-format.md.</summary>
public static class PackChecksum
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const ulong Root = 0x6A09E667F3BCC909;

    /// <summary>Returns the checksum of bytes, continuing that of others.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong start = 0)
    {
        unchecked
        {
            ulong[] sums = [start + Golden, start + (2 * Golden), start + (3 * Golden), start + (4 * Golden)];
            var words = (bytes.Length + 7) / 8;
            for (var i = 0; i < words; i++)
            {
                var word = 0ul;
                for (var at = Math.Min(bytes.Length, (8 * i) + 8) - 1; at >= 8 * i; at--)
                {
                    word = (word << 8) | bytes[at];
                }

                sums[i % 4] = Add(sums[i % 4], word);
            }

            var sum = (ulong)bytes.Length;
            for (var i = words; i < words + 4; i++)
            {
                sum = Add(sum, sums[i % 4]);
            }

            sum = (sum ^ (sum >> 32)) * Root;
            return sum ^ (sum >> 29);
        }
    }

    private static ulong Add(ulong sum, ulong word) => unchecked(BitOperations.RotateLeft(sum ^ (word * Root), 29) * Golden);
}
