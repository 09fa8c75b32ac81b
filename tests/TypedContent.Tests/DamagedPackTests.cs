using System.Text;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class DamagedPackTests
{
    private static readonly byte[] s_pack = PackBuilder.Build("sv-SE", Sample.Article("sv-SE"), Sample.Article("sv-SE", Sample.OtherPath));
    private static readonly string s_read = ReadAll(s_pack);

    [Fact]
    public void A_pack_cut_off_anywhere_is_an_explained_exception()
    {
        for (int length = 0; length < s_pack.Length; length++)
        {
            Assert.Throws<ContentPackException>(() => ReadAll(s_pack[..length]));
        }
    }

    [Fact]
    public void A_pack_cut_off_that_claims_to_be_whole_is_an_explained_exception()
    {
        for (int length = 64; length < s_pack.Length; length++)
        {
            byte[] pack = s_pack[..length];
            BitConverter.TryWriteBytes(pack.AsSpan(16), (ulong)length);
            Assert.Throws<ContentPackException>(() => ReadAll(pack));
        }
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    public void A_pack_with_any_byte_changed_is_an_explained_exception(byte change)
    {
        for (int i = 0; i < s_pack.Length; i++)
        {
            byte[] pack = [.. s_pack];
            pack[i] ^= change;
            ReadsOrExplains(pack);
        }
    }

    /// <summary>Damage that checksums don't show, since they were computed again.</summary>
    [Fact]
    public void A_sealed_pack_with_any_byte_changed_is_safe()
    {
        int first = new PackParts(s_pack).Table(2).Start;
        for (int i = first; i < s_pack.Length; i++)
        {
            byte[] pack = [.. s_pack];
            pack[i] ^= (byte)(i % 2 == 0 ? 0x01 : 0xFF);
            if (TrySeal(pack))
            {
                AnswersOrExplains(pack);
            }
        }
    }

    [Theory]
    [InlineData(0, "it has no header")]
    [InlineData(4, "its version is")]
    [InlineData(6, "the checksum of its header is wrong")]
    [InlineData(7, "the checksum of its header is wrong")]
    [InlineData(8, "the checksum of its header is wrong")]
    [InlineData(16, "it is not as long as it should be")]
    [InlineData(25, "the checksum of its header is wrong")]
    [InlineData(63, "the checksum of its header is wrong")]
    [InlineData(64, "the checksum of its header is wrong")]
    [InlineData(123, "the checksum of its header is wrong")]
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
        pack[4] = 2;

        ContentPackException error = Assert.Throws<ContentPackException>(() => ReadAll(pack));
        Assert.Contains("its version is 2, but this version of TypedContent reads version 4", error.Message, StringComparison.Ordinal);
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
        Assert.Equal(
            "The content pack 'TypedContent.nl-NL.pack' is not among the resources of TypedContent.Tests. Rebuild the project; if it is still missing, " +
            "check that TypedContentLocales includes the locale and that no later build step removes resources.",
            error.Message);
    }

    [Fact]
    public void An_exception_without_a_message_says_what_to_do()
    {
        Assert.Equal("A content pack can't be read. Rebuild the project.", new ContentPackException().Message);
    }

    private static bool TrySeal(byte[] pack)
    {
        try
        {
            PackBuilder.Sealed(pack);
            return true;
        }
        catch (ArgumentException)
        {
            // A text that lies outside of the pack has no checksum.
            return false;
        }
    }

    private static void ReadsOrExplains(byte[] pack)
    {
        try
        {
            Assert.Equal(s_read, ReadAll(pack));
        }
        catch (ContentPackException)
        {
        }
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

    private static string ReadAll(byte[] pack)
    {
        var set = new FakeSet(["sv-SE"]);
        set.Packs["sv-SE"] = pack;
        SampleArticle article = Sample.Of(set).Article;

        var read = new StringBuilder();
        read.AppendJoin(' ', article.Locales).AppendLine(article.ToHtml(linkResolver: link => link.Destination));
        foreach (ContentString text in article.AllStrings)
        {
            read.Append(text).Append(text.ToHtml()).AppendLine(Encoding.UTF8.GetString(text.Utf8));
        }

        foreach (Section section in article.AllSections)
        {
            read.Append(section.Anchor).Append(section.ToText()).Append(section.Level).AppendLine(section.ToHtml(link => link.Fragment));
        }

        foreach (Link link in article.AllLinks)
        {
            read.Append(link.Destination).Append(link.Fragment).Append(link.Kind).Append(link.TargetArticle).AppendLine(link.TargetSection?.ToHtml());
        }

        foreach (string key in article.Metadata.Values.Keys)
        {
            read.Append(key).AppendLine(article.Metadata.Values[key]);
        }

        return read.ToString();
    }
}
