using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class LinkCheckTests
{
    private const string File = "de-DE/partner/start.md";

    [Fact]
    public void A_broken_link_says_what_is_missing_where_and_what_is_similar()
    {
        var problem = Assert.Single(Check("[x](customer-suport.md)"));

        Assert.Equal("TC1001", problem.Rule.Id);
        Assert.Equal(File, problem.FilePath);
        Assert.Equal("link target 'customer-suport.md' does not exist in de-DE; 'customer-support.md' is similar", problem.Message);
    }

    [Fact]
    public void A_broken_anchor_says_which_article_lacks_it()
    {
        var problem = Assert.Single(Check("[x](customer-support.md#next-step)"));

        Assert.Equal("TC1002", problem.Rule.Id);
        Assert.Equal("'partner/customer-support' has no anchor '#next-step' in de-DE; '#next-steps' is similar", problem.Message);
    }

    [Fact]
    public void Without_anything_similar_the_message_ends_there()
    {
        Assert.Equal("link target 'zzz.md' does not exist in de-DE", Assert.Single(Check("[x](zzz.md)")).Message);
        Assert.Equal("'partner/start' has no anchor '#zzz' in de-DE", Assert.Single(Check("[x](#zzz)")).Message);
    }

    [Theory]
    [InlineData("https://example.com/no.md")]
    [InlineData("<https://example.com/no.md>")]
    [InlineData("<a@example.com>")]
    [InlineData("[x](mailto:a@example.com)")]
    [InlineData("`[x](no.md)`")]
    [InlineData("```\n[x](no.md)\n```")]
    [InlineData("<!-- [x](no.md) -->")]
    [InlineData("![x](no.md)")]
    [InlineData("[x](not a link.md)")]
    [InlineData("\\[x](no.md)")]
    public void What_is_no_link_to_an_article_is_not_reported(string markdown) => Assert.Empty(Check(markdown));

    [Fact]
    public void Each_place_is_reported()
    {
        const string text = "[x](no.md) [y](no.md)\n\n[z](No.md) [s](#no)";

        Assert.Equal(["no.md", "no.md", "No.md", "#no"], Check(text).Select(problem => text.At(problem.Span)));
    }

    [Fact]
    public void The_problems_of_an_article_stand_before_those_of_its_links() => Assert.Equal(
        ["TC0001", "TC1001"], new ContentSet().With("en-US/a.md", "---\ntitle: [x\n---\n\n# A\n\n[x](no.md)\n").Check().Select(problem => problem.Rule.Id));

    [Fact]
    public void Where_directives_of_the_site_stand_for_blocks_an_anchor_may_be_in_one()
    {
        var content = new ContentSet().With("en-US/b.md", "# B\n\n## Steps\n\n{% include z.md %}\n").With("en-US/a.md", "[x](b.md#stepps)");

        Assert.Equal("TC1019", Assert.Single(content.CheckLinks("en-US/a.md")).Rule.Id);
    }

    private static EquatableArray<Problem> Check(string text) => new ContentSet()
        .With("de-DE/partner/customer-support.md", "# A\n\n## <a name=\"next-steps\"></a>B")
        .With(File, text)
        .CheckLinks(File);
}
