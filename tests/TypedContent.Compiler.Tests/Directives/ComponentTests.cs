using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Directives;

/// <summary>Tests components of MDX and Vue beside text, and elements whose content is Markdown.</summary>
public sealed class ComponentTests
{
    [Theory]
    [InlineData("<Card\n  title=\"A\"\n>Text **b**\n</Card>", "<p>Text <strong>b</strong></p>\n")]
    [InlineData("<Card\n  title=\"A\"\n>\tText\nmore\n</Card>\n\nAfter", "<p>Text\nmore</p>\n<p>After</p>\n")]
    [InlineData("<Card\n  title=\"A\" />Text", "<p>Text</p>\n")]
    [InlineData("<Link to=\"x\">Text</Link> and **b**", "<p>Text and <strong>b</strong></p>\n")]
    [InlineData("Before\n<Link to=\"x\">Text</Link>", "<p>Before\nText</p>\n")]
    [InlineData("<Title>Text</Title> **b**", "<p>Text <strong>b</strong></p>\n")]
    [InlineData("<Pre/>\n\nText **b**", "<p>Text <strong>b</strong></p>\n")]
    [InlineData("<Pre />\nText **b**", "<p>Text <strong>b</strong></p>\n")]
    [InlineData("<Textarea/>\n\nText **b**", "<p>Text <strong>b</strong></p>\n")]
    [InlineData("<Script src=\"a\" />\n\nText **b**", "<p>Text <strong>b</strong></p>\n")]
    [InlineData("<Style/>\n\nText **b**", "<p>Text <strong>b</strong></p>\n")]
    [InlineData("<Video src=\"a\" />\n\n<Select>\n\nText **b**\n\n</Select>", "<p>Text <strong>b</strong></p>\n")]
    [InlineData("Text <Video src=\"a\"/>and <Select>b</Select>.", "<p>Text and b.</p>\n")]
    [InlineData("<Button onClick={() => a > b} />\n\nText", "<p>Text</p>\n")]
    [InlineData("<Button onClick={() => a > b}>Go</Button> **b**", "<p>Go <strong>b</strong></p>\n")]
    [InlineData("Press <Button onClick={() => a > b}>Go</Button>.", "<p>Press Go.</p>\n")]
    [InlineData("Press <Button.Big a=\"b\">Go</Button.Big> or <motion.div />.", "<p>Press Go or .</p>\n")]
    [InlineData("<motion.div>\n\nText\n\n</motion.div>", "<p>Text</p>\n")]
    public void They_are_not_shown_and_their_content_is_Markdown(string markdown, string html)
    {
        Assert.Equal(html, Rendered.From(markdown).Html);
        Assert.Empty(Reader.Read(markdown).Problems);
    }

    [Theory]
    [InlineData("<DIV>\nText\n</DIV>", "<div>\nText\n</div>\n")]
    [InlineData("Text<BR/>more", "<p>Text<br />more</p>\n")]
    [InlineData("<A HREF=\"b.md\">x</A>", "<p><a href=\"b.md\">x</a></p>\n")]
    [InlineData("A List<System.String> of text", "<p>A List&lt;System.String&gt; of text</p>\n")]
    [InlineData("a <B {x", "<p>a &lt;B {x</p>\n")]
    public void Elements_and_types_are_no_components(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData("<Style>{`.a { color: red }`}</Style>\n\nText", "TC0005")]
    [InlineData("<Script>alert(1)</Script>\n\nText", "TC0004")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>\n\nText", "TC0004")]
    public void Code_in_elements_is_left_out(string markdown, string rule)
    {
        Assert.Equal(rule, Assert.Single(Reader.Read(markdown).Problems).Rule.Id);
        Assert.Equal("<p>Text</p>\n", Rendered.From(markdown).Html.TrimStart('\n'));
    }

    [Theory]
    [InlineData("<div markdown=\"1\">\nText **b**\n\n## H\n</div>", "<div>\n<p>Text <strong>b</strong></p>\n<h2 id=\"h\">H</h2>\n</div>\n")]
    [InlineData("<div class=\"a\" markdown>\n- a **b**\n</div>", "<div>\n<ul>\n<li>a <strong>b</strong>\n</li>\n</ul>\n</div>\n")]
    [InlineData("<figure markdown=\"span\">\n  ![A](x.png)\n  <figcaption>C **b**</figcaption>\n</figure>", "<figure>\n<p><img src=\"x.png\" alt=\"A\" /></p>\n<figcaption>C <strong>b</strong></figcaption>\n</figure>\n")]
    [InlineData("<div markdown=\"block\">Text **b**</div>", "<div>Text <strong>b</strong></div>\n")]
    [InlineData("<div markdown=\"0\">\n**b**\n</div>", "<div>\n**b**\n</div>\n")]
    [InlineData("<div data-markdown=\"1\">\n**b**\n</div>", "<div>\n**b**\n</div>\n")]
    [InlineData("<div markdown>\na\n</div>\n\n<div>\n**b**\n</div>", "<div>\n<p>a</p>\n</div>\n<div>\n**b**\n</div>\n")]
    public void An_element_can_say_that_its_content_is_Markdown(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData("<a href=\"{{< ref \"x\" >}}\">A</a> **b**")]
    [InlineData("<div>\n<a href=\"{{< ref \"x\" >}}\">A</a>\n</div>")]
    public void Directives_in_attributes_can_have_quotes_and_brackets(string markdown)
    {
        var content = new ContentSet().With("en-US/a.md", markdown);

        Assert.Equal("{{< ref \"x\" >}}", Assert.Single(content.Documents[0].Variant.Links).Destination);
        Assert.Empty(content.Check());
        Assert.Contains("<a href=\"{{&lt; ref &quot;x&quot; &gt;}}\">A</a>", Rendered.From(markdown).Html, StringComparison.Ordinal);
    }
}
