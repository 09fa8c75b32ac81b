using System.Runtime.CompilerServices;

namespace TypedContent.Shared;

/// <summary>Computes the checksums of a pack, which are the same on every machine; docs/pack-format.md describes them.</summary>
/// <remarks>They detect damage. A person who changes a pack can compute them again.</remarks>
internal static unsafe class Checksum
{
    private const uint WordLength = sizeof(ulong);
    private const uint BlockLength = 4 * WordLength;

    // Odd, so that a multiplication is reversible: digits of the golden ratio, and of the square root of 2.
    private const ulong SumFactor = 0x9E3779B97F4A7C15;
    private const ulong WordFactor = 0x6A09E667F3BCC909;

    /// <summary>Returns the checksum of bytes, continuing that of others.</summary>
    internal static ulong Of(ReadOnlySpan<byte> bytes, ulong start = 0)
    {
        fixed (byte* first = bytes)
        {
            return Of(first, (uint)bytes.Length, start);
        }
    }

    /// <summary>Returns the checksum of bytes, which need not be aligned, continuing that of others.</summary>
    internal static ulong Of(byte* bytes, uint length, ulong start = 0)
    {
        unchecked
        {
            // Each word is added to the first of four sums, which then becomes the last: a processor adds to all of them at once.
            ulong a = start + SumFactor;
            ulong b = a + SumFactor;
            ulong c = b + SumFactor;
            ulong d = c + SumFactor;
            uint left = length;
            for (; left >= BlockLength; left -= BlockLength)
            {
                a = Add(a, Word(bytes));
                b = Add(b, Word(bytes + WordLength));
                c = Add(c, Word(bytes + (2 * WordLength)));
                d = Add(d, Word(bytes + (3 * WordLength)));
                bytes += BlockLength;
            }

            for (; left >= WordLength; left -= WordLength)
            {
                (a, b, c, d) = (b, c, d, Add(a, Word(bytes)));
                bytes += WordLength;
            }

            if (left > 0)
            {
                (a, b, c, d) = (b, c, d, Add(a, Word(bytes, left)));
            }

            ulong sum = Add(Add(Add(Add(length, a), b), c), d);
            sum = (sum ^ (sum >> 32)) * WordFactor;
            return sum ^ (sum >> 29);
        }
    }

    // Inlined, since the calls would take three quarters of the time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong sum, ulong word)
    {
        unchecked
        {
            sum ^= word * WordFactor;
            return ((sum << 29) | (sum >> 35)) * SumFactor;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(byte* bytes) => BitConverter.IsLittleEndian ? *(ulong*)bytes : Word(bytes, WordLength);

    // The bytes that the last word lacks are zeros.
    private static ulong Word(byte* bytes, uint length)
    {
        ulong word = 0;
        for (int i = 0; i < length; i++)
        {
            word |= (ulong)bytes[i] << (8 * i);
        }

        return word;
    }
}
