using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class DamagedPackTests
{
    private static readonly byte[] s_pack = PackBuilder.Build("sv-SE", Sample.Article("sv-SE"), Sample.Article("sv-SE", Sample.OtherPath));

    [Fact]
    public void A_pack_cut_off_anywhere_is_an_explained_exception()
    {
        for (int length = 0; length < s_pack.Length; length++)
        {
            Assert.Throws<ContentPackException>(() => ReadAll(s_pack[..length]));
        }
    }

    [Fact]
    public void A_pack_cut_off_that_claims_to_be_whole_is_safe()
    {
        for (int length = 64; length < s_pack.Length; length++)
        {
            byte[] pack = s_pack[..length];
            BitConverter.TryWriteBytes(pack.AsSpan(16), (ulong)length);
            AnswersOrExplains(pack);
        }
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    public void A_pack_with_any_byte_changed_is_safe(byte change)
    {
        for (int i = 0; i < s_pack.Length; i++)
        {
            byte[] pack = [.. s_pack];
            pack[i] ^= change;
            AnswersOrExplains(pack);
        }
    }

    [Theory]
    [InlineData(0, "it has no header")]
    [InlineData(4, "its version is")]
    [InlineData(8, "its index is cut off")]
    [InlineData(14, "its shared text is cut off")]
    [InlineData(16, "it is not as long as it should be")]
    [InlineData(25, "it is of another locale")]
    public void The_message_says_what_is_wrong(int at, string expected)
    {
        byte[] pack = [.. s_pack];
        pack[at] ^= 0xFF;

        ContentPackException error = Assert.Throws<ContentPackException>(() => ReadAll(pack));
        Assert.StartsWith($"The content pack 'TypedContent.sv-SE.pack' is damaged: {expected}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_of_an_older_package_says_so()
    {
        byte[] pack = [.. s_pack];
        pack[4] = 1;

        ContentPackException error = Assert.Throws<ContentPackException>(() => ReadAll(pack));
        Assert.Contains("its version is 1, but this version of TypedContent reads version 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_beyond_the_shared_text_is_explained()
    {
        byte[] pack = [.. s_pack];
        pack.AsSpan(12, 4).Clear();

        ContentPackException error = Assert.Throws<ContentPackException>(() => ReadAll(pack));
        Assert.Contains("a text lies outside of its record", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_pack_is_told_apart()
    {
        byte[] pack = PackBuilder.Build("sv-SE", Sample.Article("sv-SE") with { MemberHash = 1 });

        ContentPackException error = Assert.Throws<ContentPackException>(() => ReadAll(pack));
        Assert.Equal(
            "The article 'partner/start' in sv-SE is not the one that the code was compiled for: the content pack " +
            "'TypedContent.sv-SE.pack' is from another build. Rebuild the project.",
            error.Message);
    }

    [Fact]
    public void Other_counts_are_stale_too()
    {
        PackArticle whole = Sample.Article("sv-SE");

        byte[] fewerStrings = PackBuilder.Build("sv-SE", whole with { Strings = [.. whole.Strings.Skip(1)] });
        byte[] noSections = PackBuilder.Build("sv-SE", whole with { Sections = [] });
        Assert.Throws<ContentPackException>(() => ReadAll(fewerStrings));
        Assert.Throws<ContentPackException>(() => ReadAll(noSections));
    }

    [Fact]
    public void A_missing_pack_names_the_resource()
    {
        var set = new FakeSet(["nl-NL"]);
        SampleArticle article = Sample.Of(set).Article;

        ContentPackException error = Assert.Throws<ContentPackException>(() => article.Title.ToString());
        Assert.Contains("'TypedContent.nl-NL.pack' is not among the resources of TypedContent.Tests", error.Message, StringComparison.Ordinal);
    }

    private static void AnswersOrExplains(byte[] pack)
    {
        try
        {
            ReadAll(pack);
        }
        catch (ContentPackException)
        {
        }
    }

    private static void ReadAll(byte[] pack)
    {
        var set = new FakeSet(["sv-SE"]);
        set.Packs["sv-SE"] = pack;
        SampleArticle article = Sample.Of(set).Article;

        _ = article.Locales;
        _ = article.ToHtml(linkResolver: link => link.Destination);
        foreach (ContentString text in article.AllStrings)
        {
            _ = text.ToString() + text.ToHtml() + text.Utf8.Length;
        }

        foreach (Section section in article.AllSections)
        {
            _ = section.Anchor + section.ToText() + section.Level + section.ToHtml(link => link.Fragment);
        }

        foreach (Link link in article.AllLinks)
        {
            _ = link.Destination + link.Fragment + link.Kind + link.TargetArticle + link.TargetSection?.ToHtml();
        }

        foreach (string key in article.Metadata.Values.Keys)
        {
            _ = article.Metadata.Values[key];
        }
    }
}
