using System.Text;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests texts whose length exceeds the 15 bits in a row of a pack.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData(32_766)]
    [InlineData(32_767)]
    [InlineData(32_768)]
    [InlineData(100_000)]
    public void A_text_of_any_length_is_read(int length)
    {
        string plain = new('x', length);
        string html = $"<strong>{plain}</strong>";
        SampleArticle article = Read(Pack(plain, html));

        Assert.Equal(plain, article.Strings.First.ToString());
        Assert.Equal(Encoding.UTF8.GetBytes(plain), article.Strings.First.Utf8);
        Assert.Equal(plain, article.Strings.Second.ToString());
        Assert.Equal(html, article.Strings.Second.ToHtml());
        Assert.Equal(html, article.Sections.Intro.ToHtml());
        Assert.Equal(plain, article.Links.Web.Destination);
    }

    [Fact]
    public void A_damaged_place_of_a_long_text_is_explained()
    {
        string plain = new('x', 40_000);
        byte[] pack = Pack(plain, plain);
        int place = pack.AsSpan().IndexOf(BitConverter.GetBytes(plain.Length));
        pack.AsSpan(place, 4).Fill(0x7F);
        PackBuilder.Sealed(pack);

        ContentPackException error = Assert.Throws<ContentPackException>(() => Read(pack).Strings.First.ToString());
        Assert.Contains("a text lies outside of its record", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The checksum of a record doesn't cover what such a text would be.</summary>
    [Fact]
    public void A_long_text_in_the_shared_text_is_explained()
    {
        string plain = new('x', 40_000);
        byte[] pack = Pack(plain, plain);
        int place = pack.AsSpan().IndexOf(BitConverter.GetBytes(plain.Length)) - 4;
        BitConverter.TryWriteBytes(pack.AsSpan(place), 0x80000000);
        BitConverter.TryWriteBytes(pack.AsSpan(place + 4), 5);
        PackBuilder.Sealed(pack);

        ContentPackException error = Assert.Throws<ContentPackException>(() => Read(pack).Strings.First.ToString());
        Assert.Contains("a text lies outside of its record", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_that_the_body_places_in_the_shared_text_is_explained()
    {
        string plain = new('x', 40_000);
        byte[] pack = Pack(plain, plain);
        var parts = new PackParts(pack);
        int record = parts.Record(parts.Entries[0]).Start;
        BitConverter.TryWriteBytes(pack.AsSpan(parts.TextOf(record)), 0x80000000);
        BitConverter.TryWriteBytes(pack.AsSpan(parts.TextOf(record) + 4), 5);
        BitConverter.TryWriteBytes(pack.AsSpan(parts.Slices(record)[1 + 8]), 0);
        PackBuilder.Sealed(pack);

        ContentPackException error = Assert.Throws<ContentPackException>(() => Read(pack).Strings.First.ToString());
        Assert.Contains("a text lies outside of its record", error.Message, StringComparison.Ordinal);
    }

    private static byte[] Pack(string plain, string html)
    {
        PackArticle sample = Sample.Article("sv-SE");
        return PackBuilder.Build("sv-SE", sample with
        {
            Strings = [.. sample.Strings.Take(8), plain, html, null],
            Sections = [sample.Sections[0] with { Html = html }, sample.Sections[1]],
            Links = [.. sample.Links.Take(3), sample.Links[3] with { Destination = plain }],
        });
    }

    private static SampleArticle Read(byte[] pack)
    {
        var set = new FakeSet(["sv-SE"]);
        set.Packs["sv-SE"] = pack;
        return Sample.Of(set).Article;
    }
}
