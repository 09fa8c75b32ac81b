using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

/// <summary>Tests the anchors that sites make of headings in other ways than GitHub, and ids that repeat.</summary>
public sealed class SiteAnchorTests
{
    [Theory]
    [InlineData("What's new? C# & .NET", "what-s-new-c-net")]
    [InlineData("What's new? C# & .NET", "whats-new-c-net")]
    [InlineData("What's new? C# & .NET", "whats-new-c--net")]
    [InlineData("1. Über_uns", "_1-uber-uns")]
    [InlineData("1. Über_uns", "beruns")]
    [InlineData("1. Über_uns", "1-uber_uns")]
    [InlineData("1. Über_uns", "1-über_uns")]
    [InlineData("A  -  B", "a-b")]
    [InlineData("ﬁne ½", "fine-1⁄2")]
    [InlineData("Überblick", "uberblick")]
    [InlineData("中文 - 标题", "中文-标题")]
    [InlineData("`a_b()` call", "a-b-call")]
    public void The_slugs_of_sites_lead_to_a_heading(string heading, string anchor)
    {
        var content = new ContentSet().With("en-US/a.md", $"# First\n\n## {heading}\n\n[x](#{anchor})\n").With("en-US/b.md", $"[x](a.md#{anchor})");
        var section = content.Documents[0].Variant.Headings[1].Anchor;

        Assert.Empty(content.Check());
        Assert.Equal(section, content.Resolve("en-US/b.md", "a.md#" + anchor).Section);
        Assert.Equal(section, content.Resolve("en-US/b.md", "a.md#" + anchor).Fragment);
        Assert.Contains($"<a href=\"#{section}\">", Rendered.From(content, "en-US/a.md").Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a--b", 1)]
    [InlineData("a-b", 3)]
    [InlineData("a-b-1", 4)]
    [InlineData("a-b_1", 2)]
    [InlineData("a-b_2", 3)]
    public void A_slug_of_another_kind_never_takes_the_place_of_an_anchor(string anchor, int heading)
    {
        // GitHub: a--b, a--b-1, a-b, a-b-1. MkDocs: a-b, a-b_1, a-b_2, a-b_3.
        var content = new ContentSet().With("en-US/a.md", "# T\n\n## A & B\n\n## A & B\n\n## A B\n\n## A-B\n");

        Assert.Equal(content.Documents[0].Variant.Headings[heading].Anchor, content.Resolve("en-US/a.md", "#" + anchor).Section);
    }

    [Fact]
    public void An_id_comes_before_a_slug()
    {
        var content = new ContentSet().With("en-US/a.md", "# T\n\n## Setup\n\n## Other {#setup}\n\n[x](#setup) [y](#setup-1)\n");
        var headings = content.Documents[0].Variant.Headings;

        Assert.Empty(content.Check());
        Assert.Equal(["t", "setup-1", "setup"], headings.Select(heading => heading.Anchor));
        Assert.Contains("<h2 id=\"setup\"><span id=\"other\"></span>Other</h2>", Rendered.From(content, "en-US/a.md").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_of_a_first_kind_comes_before_one_of_a_later_kind()
    {
        // The first heading is "x" without the reference, as on Learn; the second is "x" for all.
        var content = new ContentSet().With("en-US/a.md", "# T\n\n## <xref:A>x\n\n## x\n");

        Assert.Equal("x", content.Resolve("en-US/a.md", "#x").Section);
    }

    [Fact]
    public void The_top_is_a_heading_that_has_this_id()
    {
        var content = new ContentSet().With("en-US/a.md", "# A\n\n## Go {#top}\n").With("en-US/b.md", "# B");

        Assert.Equal("top", content.Resolve("en-US/a.md", "#top").Section);
        Assert.Equal(string.Empty, content.Resolve("en-US/a.md", "b.md#top").Section);
        Assert.Empty(content.Check());
    }

    [Theory]
    [InlineData("## Two {#x}", 5, 8)]
    [InlineData("## Two { .a #x }", 5, 8)]
    [InlineData("## Two {id=\"x\"}", 5, 8)]
    [InlineData("Text. {: #x}", 5, 7)]
    [InlineData("Text.\n{: #x}", 6, 1)]
    [InlineData("Text <a id=\"x\"></a>", 5, 13)]
    public void An_id_that_occurs_twice_is_reported_at_the_second_place(string second, int line, int column)
    {
        var problem = Assert.Single(Reader.Read($"# A\n\n## One {{#x}}\n\n{second}\n").Problems);

        Assert.Equal("TC1020", problem.Rule.Id);
        Assert.Equal((line, column), problem.Span.Place());
        Assert.Equal("the id 'x' occurs before in the article, so links to '#x' lead there; give one of them another id", problem.Message);
    }

    [Theory]
    [InlineData("## One {#x}\n\n## Two {#y}")]
    [InlineData("## X\n\n## Two {#x}")]
    [InlineData("## One {#x}\n\n## X")]
    [InlineData("<a id=\"x\"></a>\n\n<a name=\"x\"></a>")]
    [InlineData("<a id=\"x\" name=\"x\"></a>")]
    [InlineData("## <a name=\"x\"></a>One\n\n## <a name=\"x\"></a>Two")]
    public void Other_ids_and_names_are_not_reported(string text) => Assert.Empty(Reader.Read(text).Problems);

    [Theory]
    [InlineData("## T {#id} <Badge text=\"x\" />", "T")]
    [InlineData("## T {#id} <Badge>new</Badge>", "T new")]
    [InlineData("## T {id=\"id\"}", "T")]
    [InlineData("## T { id=id .a }", "T")]
    public void Ids_have_other_forms_too(string heading, string label)
    {
        var article = Reader.Variant(heading);

        Assert.Equal("id", Assert.Single(article.Headings).Anchor);
        Assert.Equal(label, article.Title);
        Assert.Equal(label, Assert.Single(article.Units).Label);
    }
}
