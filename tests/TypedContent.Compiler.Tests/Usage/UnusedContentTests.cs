using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Usage;
using Xunit;

namespace TypedContent.Compiler.Tests.Usage;

/// <summary>Tests what is unused of a content set.</summary>
public sealed class UnusedContentTests
{
    private static readonly ContentCompilation s_content = ContentCompilation.Create(
        [
            Reader.File("en-US/home.md", "# Home\n\nSee [pay](pay.md).\n\n## Next steps\n"),
            Reader.File("en-US/pay.md", "# Pay\n\nSee [the top](pay.md).\n"),
            Reader.File("en-US/old.md", "# Old\n\nSee [itself](old.md#old).\n"),
            Reader.File("sv-SE/old.md", "# Gammal\n\nSe [sig](old.md).\n"),
            Reader.File("en-US/listed.md", "# Listed\n"),
        ],
        new ContentOptions { Namespace = "App" }).WithTocs([TocFile.Read("- name: Listed\n  href: listed.md\n", "en-US/toc.yml", "en-US/toc.yml")]);

    [Fact]
    public void Articles_that_nothing_but_themselves_links_to_and_no_code_names_are_unused()
    {
        var unused = UnusedContent.Of(s_content, [Use("HomeArticle")]);

        var article = Assert.Single(unused.Articles);
        Assert.Equal("old", article.Path);
        Assert.Equal(["en-US/old.md", "sv-SE/old.md"], article.FilePaths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_code_only_links_count()
    {
        var unused = UnusedContent.Of(s_content, null);

        Assert.Equal(["home", "old"], unused.Articles.Select(article => article.Path));
        Assert.Empty(unused.Members);
    }

    [Fact]
    public void Members_that_no_code_names_are_unused()
    {
        var home = UnusedContent.Of(s_content, [Use("HomeArticle", ContentUse.Strings, "SeePay"), Use("HomeArticle", ContentUse.Sections, "Home")]).Members.Single(members => members.Path == "home");

        Assert.Equal(["Home", "NextSteps"], home.Strings.Select(member => member.Name));
        Assert.Equal(["NextSteps"], home.Sections.Select(member => member.Name));
        Assert.Equal("Next steps", home.Sections[0].Label);
        Assert.False(home.IsWhole);
    }

    [Fact]
    public void Names_of_other_articles_and_other_ways_to_articles_are_told()
    {
        var unused = UnusedContent.Of(s_content, [Use("GoneArticle"), Use("HomeArticle", ContentUse.Strings, "Gone"), Use("HomeArticle", ContentUse.Strings, "Gone"), Use("HomeArticle", ContentUse.Links, "Pay"), Use("", "", "TryGet")]);

        Assert.Equal(2, unused.UnknownCount);
        Assert.Equal("TryGet", Assert.Single(unused.Dynamic).Member);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TypedContent.Usage 1\nA\tStringTable\tB\tC.cs\t1\n")]
    [InlineData("TypedContent.Usage 1\nA\tStringTable\tB\tC.cs\tx\t1\n")]
    [InlineData("TypedContent.Usage 1\nA\tStringTable\tB\tC.cs\t1\t1")]
    [InlineData("TypedContent.Usage 2\n")]
    public void A_damaged_index_is_none(string text) => Assert.Null(UsageIndex.Parse(text));

    [Fact]
    public void An_index_is_read_as_it_was_written()
    {
        var index = new UsageIndex([new ContentUse("HomeArticle", ContentUse.Strings, "Pay", "Program.cs", 3, 7), Use("", "", "All")]);

        Assert.Equal(index, UsageIndex.Parse(index.Write()));
    }

    private static ContentUse Use(string article, string table = "", string member = "") => new(article, table, member, string.Empty, 0, 0);
}
