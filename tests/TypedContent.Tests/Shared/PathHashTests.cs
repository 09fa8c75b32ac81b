using System.Globalization;
using TypedContent.Shared;

namespace TypedContent.Tests.Shared;

public sealed class PathHashTests
{
    [Theory]
    [InlineData("", 0xCBF29CE484222325)]
    [InlineData("a", 0xAF63DC4C8601EC8C)]
    [InlineData("foobar", 0x85944171F73967E8)]
    public void Is_FNV_1a(string path, ulong expected) => Assert.Equal(expected, PathHash.Of(path));

    [Theory]
    [InlineData("översikt/日本")]
    [InlineData("a/\ud800")]
    [InlineData("😀")]
    public void Is_of_the_UTF8_bytes(string path)
    {
        ulong expected = System.Text.Encoding.UTF8.GetBytes(path)
            .Aggregate(0xCBF29CE484222325, (hash, b) => unchecked((hash ^ b) * 0x100000001B3));

        Assert.Equal(expected, PathHash.Of(path));
    }

    [Fact]
    public void A_bucket_is_of_both_halves()
    {
        Assert.Equal((int)((0xAF63DC4Cu ^ 0x8601EC8Cu) % 7), ArticleBucket.Of("a", 7));
        Assert.Equal(0, ArticleBucket.Of("höst/älg", 1));
    }

    [Fact]
    public void Numbered_paths_are_in_all_buckets()
    {
        IEnumerable<int> buckets = Enumerable.Range(0, 200)
            .Select(i => ArticleBucket.Of("partner/article-" + i.ToString("000", CultureInfo.InvariantCulture), 16));

        Assert.Equal(Enumerable.Range(0, 16), buckets.Distinct().Order());
    }
}
