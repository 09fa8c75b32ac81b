using System.Text;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests the tables that describe the set as a whole, with packs that are built without code of the product.</summary>
public sealed class SetTableTests
{
    private const uint ArticleTable = 16;
    private const uint NavigationTable = 17;
    private const uint TitleTable = 18;
    private const uint LinkTable = 19;
    private const uint RedirectTable = 20;

    // partner/start, which has partner/other in it, and a link to another place.
    private static readonly byte[] s_rows = [.. Numbers(3), .. Numbers(0, 1), .. Numbers(1, 0), .. Numbers(0, uint.MaxValue), .. Texts("", "", "https://example.com")];

    private static readonly byte[] s_articles = Texts(Sample.OtherPath, Sample.Path);

    [Fact]
    public void The_navigation_is_read_from_the_pack()
    {
        (FakeSet set, SampleArticle article) = Of((ArticleTable, s_articles), (NavigationTable, s_rows), (TitleTable, Texts("", "Andra", "Webb")));

        Assert.Equal(["Title sv-SE", "Webb"], set.Navigation.Select(item => item.Title));
        Assert.Equal("Andra", set.Navigation[0].Children.Single().Title);
        Assert.Equal("https://example.com", set.Navigation[1].Destination);
        Assert.Null(set.Navigation[1].Article);
        Assert.Same(article, set.Navigation[0].Article);
        Assert.Equal(Sample.OtherPath, article.Next?.Path);
        Assert.Same(article, article.Next?.Parent);
    }

    [Fact]
    public void Redirects_lead_to_sections_and_other_sites_too()
    {
        byte[] redirects = [.. Texts("a", "b", "lost"), .. Texts(Sample.Path, Sample.Path, "partner/later"), .. Texts("fees", "", "x"), .. Texts("c"), .. Texts("https://example.com/c#d")];
        (FakeSet set, SampleArticle article) = Of((ArticleTable, s_articles), (RedirectTable, redirects));
        ContentSet combined = ContentSet.Combine(new FakeSet(["sv-SE"]) { Packs = { ["sv-SE"] = PackBuilder.Build("sv-SE", []) } }, set);

        Assert.Equal((article, "fees", null), (set.FindRedirect("A")?.Article, set.FindRedirect("A")?.Fragment, set.FindRedirect("A")?.Address));
        Assert.Equal("", set.FindRedirect("b")?.Fragment);
        Assert.Equal(("https://example.com/c#d", null), (set.FindRedirect("c")?.Address?.OriginalString, set.FindRedirect("c")?.Article));
        Assert.Equal("https://example.com/c#d", combined.FindRedirect("c")?.Address?.OriginalString);
        Assert.Null(set.FindRedirect("lost"));
        Assert.Null(set.FindRedirect("d"));
        Assert.False(set.TryGetRedirect("c", out _));
    }

    [Fact]
    public void A_pack_without_tables_has_no_navigation()
    {
        (FakeSet set, SampleArticle article) = Of();

        Assert.Empty(set.Navigation);
        Assert.Null(article.Next);
        Assert.Null(article.NavigationItem);
    }

    [Fact]
    public void A_combined_set_has_the_navigation_of_its_sets()
    {
        (FakeSet first, _) = Of((ArticleTable, s_articles), (NavigationTable, s_rows));
        (FakeSet second, _) = Of((ArticleTable, s_articles), (NavigationTable, [.. Numbers(1), .. Numbers(0, 0), .. Texts("")]));

        ContentSet combined = ContentSet.Combine(first, Of().Item1, second);

        Assert.Equal([.. first.Navigation, .. second.Navigation], combined.Navigation);
        Assert.Equal(3, combined.Navigation.Count);
    }

    [Fact]
    public void A_combined_set_finds_similar_and_moved_articles_of_its_sets()
    {
        (FakeSet set, SampleArticle article) = Of((ArticleTable, s_articles), (RedirectTable, [.. Texts("old"), .. Texts(Sample.Path)]));

        ContentSet combined = ContentSet.Combine(new FakeSet(["sv-SE"]) { Packs = { ["sv-SE"] = PackBuilder.Build("sv-SE", []) } }, set);

        Assert.True(combined.TryGetRedirect("OLD", out Article? moved));
        Assert.Same(article, moved);
        Assert.Equal([Sample.Path], combined.Similar("partner/sart").Select(other => other.Path));
        Assert.Same(combined.Navigation, combined.Navigation);
    }

    [Fact]
    public void Articles_that_the_code_does_not_know_are_left_out()
    {
        byte[] rows = [.. Numbers(3), .. Numbers(0, 1), .. Numbers(0, 0), .. Numbers(0, 7), .. Texts("", "", "")];
        (FakeSet set, SampleArticle article) = Of((ArticleTable, Texts("partner/later", Sample.Path)), (NavigationTable, rows));

        Assert.Null(article.Next);
        Assert.Null(set.Navigation[1].Article);
        Assert.Equal("", set.Navigation[2].Title);
    }

    [Fact]
    public void Links_and_redirects_are_read_from_the_pack()
    {
        (FakeSet set, SampleArticle article) = Of(
            (ArticleTable, s_articles), (LinkTable, Numbers(2, 1, 1, 1, 1)), (RedirectTable, [.. Texts("Old", "lost"), .. Texts(Sample.Path, "partner/later")]));

        Assert.Equal([Sample.OtherPath], article.Backlinks.Select(other => other.Path));
        Assert.Equal([Sample.OtherPath], article.Related.Select(other => other.Path));
        Assert.Empty(article.Related[0].Backlinks);
        Assert.True(set.TryGetRedirect("OLD", out Article? moved));
        Assert.Same(article, moved);
        Assert.False(set.TryGetRedirect("lost", out _));
        Assert.Equal([Sample.Path], set.Similar("partner/sart").Select(other => other.Path));
    }

    [Fact]
    public void A_pack_without_tables_has_no_links_and_redirects()
    {
        (FakeSet set, SampleArticle article) = Of();

        Assert.Empty(article.Backlinks);
        Assert.Empty(article.Related);
        Assert.Empty(set.Similar(Sample.Path));
        Assert.False(set.TryGetRedirect(Sample.Path, out _));
    }

    [Theory]
    [InlineData(new[] { 9u, 9u, 9u, 2u, 0u, 9u })]
    [InlineData(new[] { 0u, 3u, 0u, 1u, 1u })]
    [InlineData(new[] { 1u, uint.MaxValue, 2u, 0u, 1u })]
    public void Links_that_make_no_sense_do_no_harm(uint[] numbers)
    {
        (_, SampleArticle article) = Of((ArticleTable, s_articles), (LinkTable, Numbers(numbers)));

        try
        {
            Assert.InRange(article.Backlinks.Count, 0, 1);
        }
        catch (ContentPackException error)
        {
            Assert.Contains("a table is cut off", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_table_with_a_wrong_checksum_is_explained()
    {
        byte[] pack = Pack((ArticleTable, s_articles), (NavigationTable, s_rows));
        pack[new PackParts(pack).Table((int)NavigationTable).Start + 12]++;

        Assert.Contains("the checksum of a table is wrong", Error(pack), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new uint[0])]
    [InlineData(new uint[] { 4 })]
    [InlineData(new[] { uint.MaxValue, 0u, 0u })]
    [InlineData(new[] { 1u, 0u, 0u })]
    [InlineData(new[] { 1u, 0u, 0u, 1u })]
    [InlineData(new[] { 1u, 0u, 0u, 1u, 5u })]
    [InlineData(new[] { 0u, 2u, 4u, 2u, 0u })]
    [InlineData(new[] { 0u, 2u, uint.MaxValue, 2u, 0u })]
    public void A_table_that_ends_early_is_explained(uint[] numbers) => Assert.Contains(
        "a table is cut off", Error(Pack((ArticleTable, s_articles), (NavigationTable, Numbers(numbers)))), StringComparison.Ordinal);

    [Fact]
    public void A_table_without_a_checksum_is_explained()
    {
        byte[] pack = PackBuilder.Sealed(PackBuilder.Assemble("sv-SE", [.. PackBuilder.Tables(Sample.Article("sv-SE")), (ArticleTable, [1, 2])]));

        Assert.Contains("the checksum of a table is wrong", Error(pack), StringComparison.Ordinal);
    }

    private static string Error(byte[] pack)
    {
        (FakeSet set, _) = Sample.Complete(locales: "sv-SE");
        set.Packs["sv-SE"] = pack;
        return Assert.Throws<ContentPackException>(() => set.Navigation).Message;
    }

    private static (FakeSet Set, SampleArticle Article) Of(params (uint Id, byte[] Bytes)[] tables)
    {
        var set = new FakeSet(["sv-SE"], source: "sv-SE");
        set.Packs["sv-SE"] = Pack(tables);
        return Sample.Of(set);
    }

    private static byte[] Pack(params (uint Id, byte[] Bytes)[] tables) => PackBuilder.Sealed(PackBuilder.Assemble(
        "sv-SE",
        [
            .. PackBuilder.Tables(Sample.Article("sv-SE"), Sample.Article("sv-SE", Sample.OtherPath)),
            .. tables.Select(table => (table.Id, (byte[])[.. BitConverter.GetBytes(PackChecksum.Of(table.Bytes, PackChecksum.Of("sv-SE"u8))), .. table.Bytes])),
        ]));

    private static byte[] Numbers(params uint[] numbers) => [.. numbers.SelectMany(BitConverter.GetBytes)];

    private static byte[] Texts(params string[] texts)
    {
        uint end = 0;
        return
        [
            .. Numbers((uint)texts.Length),
            .. Numbers([.. texts.Select(text => end += (uint)Encoding.UTF8.GetByteCount(text))]),
            .. texts.SelectMany(Encoding.UTF8.GetBytes),
        ];
    }
}
