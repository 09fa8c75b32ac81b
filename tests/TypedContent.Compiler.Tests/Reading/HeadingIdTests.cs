using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

/// <summary>Tests ids at the end of headings, as Docusaurus, Hugo, MkDocs, and kramdown have them.</summary>
public sealed class HeadingIdTests
{
    [Theory]
    [InlineData("## Set it up {#setup}")]
    [InlineData("## Set it up {#setup} ##")]
    [InlineData("## Set it up ## {#setup}")]
    [InlineData("## Set it up{#setup}  ")]
    [InlineData("## Set it up { #setup .wide }")]
    [InlineData("## Set it up {.wide #setup data-x=\"a b\" lang=de}")]
    [InlineData("## Set it up {: #setup }")]
    [InlineData("## Set it up {:.no_toc #setup}")]
    [InlineData("## Set it up {/* #setup */}")]
    [InlineData("## Set it up {/*#setup*/}")]
    [InlineData("Set it up {#setup}\n---")]
    [InlineData("Set it\nup {#setup}\n---")]
    [InlineData("Set it up\n{#setup}\n---")]
    [InlineData("> ## Set it up {#setup}")]
    [InlineData("- ## Set it up {#setup}")]
    public void An_id_at_the_end_of_a_heading_is_its_anchor_and_no_text(string heading)
    {
        var content = new ContentSet().With("sv-SE/a.md", "# A\n\n" + heading + "\n\nText.");
        var rendered = Rendered.From(content, "sv-SE/a.md");
        var article = Assert.Single(content.Documents).Variant;

        Assert.Equal("setup", article.Headings[1].Anchor);
        Assert.Equal("Set it up", article.Headings[1].Label);
        Assert.Equal(["A", "Set it up", "Text."], article.Units.Select(unit => unit.Label));
        Assert.Equal("Set it up", rendered.Headings[1]!.Replace('\n', ' '));
        Assert.Contains("<h2 id=\"setup\"><span id=\"set-it-up\"></span>Set it", rendered.Html, StringComparison.Ordinal);
        Assert.Equal("setup", content.Resolve("sv-SE/a.md", "#setup").Section);
        Assert.Equal("setup", content.Resolve("sv-SE/a.md", "#set-it-up").Section);
        Assert.Contains("Setup", content.Model("a").Sections.Select(section => section.Name));
    }

    [Theory]
    [InlineData("Price {not an id}")]
    [InlineData("Price {#a b}")]
    [InlineData("Price {#a} and more")]
    [InlineData("Price {#}")]
    [InlineData("Price {}")]
    [InlineData("Price {0}")]
    [InlineData("Price {x=1}")]
    [InlineData("Price {{ price }}")]
    [InlineData("Price {#a")]
    [InlineData("Price {#a'b}")]
    [InlineData("Price {#a<b>}")]
    [InlineData("Price {/* note */}")]
    [InlineData("Price {/* #a b */}")]
    [InlineData("Price \\{#a}")]
    [InlineData("Price `{#a}`")]
    public void Other_braces_are_text(string heading)
    {
        var article = Reader.Variant("# " + heading);

        Assert.StartsWith("price", Assert.Single(article.Headings).Anchor, StringComparison.Ordinal);
        Assert.NotEqual("Price", article.Headings[0].Label);
        Assert.Contains(heading.Trim('`', '}').Split('{')[1].Replace("<b>", string.Empty, StringComparison.Ordinal), Rendered.From("# " + heading).Html.Replace("&#39;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_in_braces_with_more_text_after_it_is_text() =>
        Assert.Equal("<p>Text {#a} b</p>\n", Rendered.From("Text {#a} b").Html);

    [Fact]
    public void A_class_alone_is_no_text_and_leaves_the_slug() =>
        Assert.Equal("<h1 id=\"price\">Price</h1>\n", Rendered.From("# Price {.no-toc}").Html);

    [Fact]
    public void No_attribute_but_the_id_is_written() => Assert.Equal(
        "<h1 id=\"a\"><span id=\"price\"></span>Price</h1>\n", Rendered.From("# Price {#a onclick=\"x()\" style='color:red' .b}").Html);

    [Fact]
    public void An_id_after_other_elements_is_read() => Assert.Equal(
        "<h1 id=\"a\"><span id=\"use-b-c\"></span>Use <strong>b</strong> <code>c</code></h1>\n", Rendered.From("# Use **b** `c` {#a}").Html);

    [Fact]
    public void A_name_before_the_text_comes_first_and_the_id_leads_there_too()
    {
        var content = new ContentSet().With("sv-SE/a.md", "# <a name=\"one\"></a>Title {#two}");

        Assert.Equal("one", content.Resolve("sv-SE/a.md", "#two").Section);
        Assert.Equal("<h1 id=\"one\"><span id=\"two\"></span>Title</h1>\n", Rendered.From(content, "sv-SE/a.md").Html);
    }

    [Fact]
    public void The_slug_of_a_heading_with_an_id_takes_no_number_from_others()
    {
        var content = new ContentSet().With("sv-SE/a.md", "# Setup {#one}\n\n# Setup {#two}\n\n# Setup\n\n# Setup");

        Assert.Equal(["one", "two", "setup", "setup-1"], Assert.Single(content.Documents).Variant.Headings.Select(heading => heading.Anchor));
        Assert.Equal("setup", content.Resolve("sv-SE/a.md", "#setup").Section);
    }

    [Fact]
    public void An_id_in_a_unit_is_no_part_of_its_texts()
    {
        var content = new ContentSet().With("sv-SE/a.md", "# " + Markup.Unit(101, "Installera {#setup}", "Install it {#setup}") + "\n\n## " + Markup.Unit(102, "Betala", "Pay") + " {#pay}\n");
        var article = Assert.Single(content.Documents).Variant;
        var source = new PackReader(content.Pack()["en-US"])["a"];

        Assert.Equal(["setup", "pay"], article.Headings.Select(heading => heading.Anchor));
        Assert.Equal(["Install it", "Pay"], article.Headings.Select(heading => heading.Label));
        Assert.Equal(["Install it", "Pay"], article.Units.Select(unit => unit.Label));
        Assert.Equal(["Installera", "Betala"], Rendered.From(content, "sv-SE/a.md").Texts);
        Assert.Contains("Install it", source.Strings);
        Assert.DoesNotContain(source.Strings, text => text?.Contains('{', StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_link_to_an_id_that_a_locale_lacks_is_reported()
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", "# A\n\n[x](b.md#setup) [y](b.md#gone)")
            .With("sv-SE/b.md", "# B {#setup}");

        Assert.Equal("TC1002", Assert.Single(content.CheckLinks("sv-SE/a.md")).Rule.Id);
    }

    [Fact]
    public void An_id_that_is_too_long_is_text() =>
        Assert.Contains("{#", Rendered.From("# A {#" + new string('b', 1_025) + "}").Html, StringComparison.Ordinal);
}
