using TypedContent.Shared;

namespace TypedContent.Tests.Shared;

public sealed class ChecksumTests
{
    private static readonly byte[] s_bytes = [.. Enumerable.Range(0, 1_000).Select(i => (byte)((i * i * 7) + 1))];

    [Theory]
    [InlineData("", 0, 0x9B35AE9502D0BB56)]
    [InlineData("", 1, 0x25FA5A4DF631057D)]
    [InlineData("a", 0, 0xDE7999FBC150A311)]
    [InlineData("partner/customer-communication/sv-SE", 0, 0x68055CCE22843DA3)]
    public void The_value_never_changes(string text, ulong start, ulong expected) =>
        Assert.Equal(expected, Checksum.Of(System.Text.Encoding.UTF8.GetBytes(text), start));

    [Fact]
    public void Every_length_and_alignment_is_as_documented()
    {
        for (int offset = 0; offset < 8; offset++)
        {
            for (int length = 0; length < 200; length++)
            {
                byte[] bytes = s_bytes[offset..(offset + length)];

                Assert.Equal(PackChecksum.Of(bytes, (ulong)length), Checksum.Of(s_bytes.AsSpan(offset, length), (ulong)length));
            }
        }
    }

    [Fact]
    public void Every_changed_bit_and_every_length_gives_another_value()
    {
        var sums = new HashSet<ulong> { Checksum.Of(s_bytes) };
        for (int bit = 0; bit < s_bytes.Length * 8; bit++)
        {
            byte[] bytes = [.. s_bytes];
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.True(sums.Add(Checksum.Of(bytes)));
        }

        for (int length = 1; length < s_bytes.Length; length++)
        {
            Assert.True(sums.Add(Checksum.Of(s_bytes.AsSpan(0, length))));
            Assert.True(sums.Add(Checksum.Of(new byte[length])));
        }
    }

    [Fact]
    public void Words_that_change_places_give_another_value()
    {
        var sums = new HashSet<ulong> { Checksum.Of(s_bytes) };
        for (int from = 0; from < s_bytes.Length; from += 8)
        {
            for (int to = from + 8; to < s_bytes.Length; to += 8)
            {
                byte[] bytes = [.. s_bytes];
                s_bytes.AsSpan(from, 8).CopyTo(bytes.AsSpan(to));
                s_bytes.AsSpan(to, 8).CopyTo(bytes.AsSpan(from));
                Assert.Equal(!s_bytes.AsSpan(from, 8).SequenceEqual(s_bytes.AsSpan(to, 8)), sums.Add(Checksum.Of(bytes)));
            }
        }
    }
}
