using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests that a pack may have more tables, and that one with a wrong directory is explained.</summary>
public sealed class PackDirectoryTests
{
    private const int FirstOffset = 64 + 4;
    private const int FirstLength = 64 + 12;
    private const int SecondOffset = FirstOffset + 20;
    private const int ThirdLength = FirstLength + 40;

    private static readonly (uint Id, byte[] Bytes)[] s_tables = [.. PackBuilder.Tables(Sample.Article("sv-SE"))];

    [Fact]
    public void Unknown_tables_are_ignored_and_the_order_is_free()
    {
        (uint, byte[]) states = (4, "states"u8.ToArray());
        (uint, byte[]) unknown = (0xFFFFFFFF, []);
        byte[] pack = PackBuilder.Sealed(PackBuilder.Assemble(
            "sv-SE", states, s_tables[2], unknown, s_tables[1], unknown, s_tables[0], states));

        Assert.Equal("Title sv-SE", Title(pack));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_missing_table_is_explained(int table) =>
        AssertDamaged(PackBuilder.Assemble("sv-SE", [.. s_tables.Where((_, i) => i != table)]), "it lacks a table");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_table_that_is_there_twice_is_explained(int table) =>
        AssertDamaged(PackBuilder.Assemble("sv-SE", [.. s_tables, s_tables[table]]), "it has a table twice");

    [Theory]
    [InlineData(FirstOffset, 0)] // the header
    [InlineData(FirstOffset, 123)] // the directory
    [InlineData(FirstOffset, 125)] // with its old length, the next table
    [InlineData(FirstLength, 25)]
    [InlineData(FirstLength, long.MaxValue)]
    [InlineData(FirstLength, -1)] // an end before the start
    [InlineData(SecondOffset, 0)]
    [InlineData(SecondOffset, int.MaxValue)]
    [InlineData(SecondOffset, -1)]
    public void Tables_that_overlap_or_lie_outside_are_explained(int at, long value)
    {
        byte[] pack = PackBuilder.Assemble("sv-SE", s_tables);
        BitConverter.TryWriteBytes(pack.AsSpan(at), value);
        new PackParts(pack).SealHeader();

        AssertDamaged(pack, "a table overlaps another or lies outside of it");
    }

    [Fact]
    public void A_table_that_ends_after_the_pack_is_explained()
    {
        byte[] pack = PackBuilder.Assemble("sv-SE", s_tables);
        BitConverter.TryWriteBytes(pack.AsSpan(ThirdLength), s_tables[2].Bytes.Length + 1L);
        new PackParts(pack).SealHeader();

        AssertDamaged(pack, "a table overlaps another or lies outside of it");
    }

    [Fact]
    public void A_pack_that_is_only_a_header_lacks_the_tables() => AssertDamaged(PackBuilder.Assemble("sv-SE"), "it lacks a table");

    [Fact]
    public void A_pack_of_empty_tables_lacks_the_article()
    {
        ContentPackException error = Assert.Throws<ContentPackException>(() => Title(PackBuilder.Build("sv-SE")));

        Assert.Equal(
            "The content pack 'TypedContent.sv-SE.pack' doesn't list the article 'partner/start': it is damaged or from another build. Rebuild the project.",
            error.Message);
    }

    [Fact]
    public void Each_of_many_articles_is_found()
    {
        string[] paths = [.. Enumerable.Range(0, 100).Select(i => $"guide/{i}")];
        var set = new FakeSet(["sv-SE"]);
        set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", [.. paths.Select(path => Sample.Article("sv-SE", path) with { Strings = [path, .. Sample.Article("sv-SE").Strings.Skip(1)] })]);

        Assert.All(paths, path => Assert.Equal(path, set.Add(new SampleArticle(set, path)).Title));
    }

    [Fact]
    public void A_directory_longer_than_the_pack_is_explained()
    {
        byte[] pack = PackBuilder.Assemble("sv-SE", s_tables);
        pack.AsSpan(6, 2).Fill(0xFF);

        AssertDamaged(pack, "the checksum of its header is wrong");
    }

    [Fact]
    public void A_pack_of_another_locale_is_named()
    {
        AssertDamaged(PackBuilder.Build("nl-NL", Sample.Article("nl-NL")), "it is of another locale, 'nl-NL'");
        Assert.Equal("Title sv-SE", Title(PackBuilder.Build("SV-se", Sample.Article("sv-SE"))));
    }

    private static void AssertDamaged(byte[] pack, string expected)
    {
        ContentPackException error = Assert.Throws<ContentPackException>(() => Title(pack));
        Assert.Equal($"The content pack 'TypedContent.sv-SE.pack' is damaged: {expected}. Rebuild the project.", error.Message);
    }

    private static string Title(byte[] pack)
    {
        var set = new FakeSet(["sv-SE"]);
        set.Packs["sv-SE"] = pack;
        return Sample.Of(set).Article.Title;
    }
}
