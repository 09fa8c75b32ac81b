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
            var sums = new Queue<ulong>([start + Golden, start + (2 * Golden), start + (3 * Golden), start + (4 * Golden)]);
            for (var at = 0; at < bytes.Length; at += 8)
            {
                var word = 0ul;
                for (var i = Math.Min(8, bytes.Length - at) - 1; i >= 0; i--)
                {
                    word = (word << 8) | bytes[at + i];
                }

                sums.Enqueue(Add(sums.Dequeue(), word));
            }

            var sum = sums.Aggregate((ulong)bytes.Length, Add);
            sum = (sum ^ (sum >> 32)) * Root;
            return sum ^ (sum >> 29);
        }
    }

    private static ulong Add(ulong sum, ulong word) => unchecked(BitOperations.RotateLeft(sum ^ (word * Root), 29) * Golden);
}
