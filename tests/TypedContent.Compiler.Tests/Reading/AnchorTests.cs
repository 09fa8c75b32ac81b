using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

public sealed class AnchorTests
{
    private static readonly MarkdownPipeline GitHub =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    [Theory]
    [InlineData("# <a name=\"next-steps\"></a>Nästa steg", "next-steps")]
    [InlineData("# <a id=\"7\"/></a>Sju", "7")]
    [InlineData("# <a href=\"\" id=\"x\"></a>X", "x")]
    [InlineData("# <a name=\"5\">text</a>", "5")]
    [InlineData("# <a name=\"first\"></a><a name=\"second\"></a>Två", "first")]
    [InlineData("# <a name=\"\"></a>Tom titel", "tom-titel")]
    [InlineData("# <a name=\"\"></a><a name=\"b\"></a>Tom", "b")]
    [InlineData("# <a name='a b.c'></a>x", "a b.c")]
    [InlineData("# <a name=\"a&amp;b\"></a>x", "a&b")]
    [InlineData("# <A NAME=\"Upper\"></A>x", "Upper")]
    [InlineData("# Text before <a name=\"late\"></a> and after", "text-before--and-after")]
    [InlineData("<a name=\"x\"></a>Setext\n===", "x")]
    [InlineData("> # <a name=\"quoted\"></a>x", "quoted")]
    [InlineData("- # <a name=\"listed\"></a>x", "listed")]
    public void A_name_before_the_text_is_the_anchor_of_a_heading(string text, string anchor) =>
        Assert.Equal(anchor, Assert.Single(Reader.Variant(text).Headings).Anchor);

    [Theory]
    [InlineData("Nästa steg")]
    [InlineData("What's *new* in `v2.0`, and [why](x.md)?")]
    [InlineData("AT&amp;T & Söner")]
    [InlineData("1. Februar")]
    [InlineData("a_b-c  d")]
    [InlineData("你好 世界")]
    [InlineData("**Viktigt**: för alla")]
    [InlineData("Se ![bilden](x.png)")]
    [InlineData("Sist <a name=\"late\"></a>")]
    [InlineData("På https://example.com/a")]
    [InlineData("På <https://example.com/a>")]
    public void A_heading_without_a_name_has_the_anchor_that_GitHub_gives_it(string heading)
    {
        var block = Markdig.Markdown.Parse("# " + heading, GitHub).Descendants<HeadingBlock>().Single();

        Assert.Equal(block.GetAttributes().Id, Assert.Single(Reader.Variant("# " + heading).Headings).Anchor);
    }

    [Theory]
    [InlineData("วิธีชำระเงิน", "วิธีชำระเงิน", "วธชำระเงน")]
    [InlineData("भुगतान की विधि", "भुगतान-की-विधि")]
    [InlineData("Thanh toa\u0301n", "thanh-toa\u0301n", "thanh-toan")]
    [InlineData("𠮷野家", "𠮷野家", "野家")]
    [InlineData("🚀 Start", "-start")]
    [InlineData("⚠\uFE0F Fristen", "\uFE0F-fristen", "-fristen")]
    [InlineData("1\u20E3 One", "1\u20E3-one", "1-one")]
    [InlineData("<xref:Contoso.Reader> and <xref:Contoso.Writer>", "-and-", "xrefcontosoreader-and-xrefcontosowriter")]
    [InlineData("Use *<xref:A.B?text=c>*", "use-")]
    [InlineData("Å_b c", "å_b-c")]
    [InlineData("İstanbul", "i\u0307stanbul", "İstanbul")]
    [InlineData("ΟΔΟΣ ΣΑΣ Σ", "οδος-σας-σ", "οδοσ-σασ-σ")]
    [InlineData("Schritt Ⅳ Ⓐ", "schritt-ⅳ-ⓐ")]
    [InlineData("A\u200DB", "ab")]
    public void The_anchors_of_GitHub_and_of_docfx_both_lead_to_a_heading(string heading, params string[] anchors)
    {
        var content = new ContentSet().With("sv-SE/a.md", "# Title\n\n## " + heading);
        var html = Rendered.From(content, "sv-SE/a.md").Html;
        foreach (var anchor in anchors)
        {
            foreach (var fragment in (string[])[anchor, Uri.EscapeDataString(anchor)])
            {
                var resolution = content.Resolve("sv-SE/a.md", "#" + fragment);
                Assert.Equal(content.Index.Find("a")!.Variants[0].Headings[1].Anchor, resolution.Section);
                Assert.Empty(resolution.Findings.AsEnumerable());
                Assert.Contains($"id=\"{anchor}\"", html, StringComparison.Ordinal);
            }
        }

        Assert.DoesNotContain("id=", new PackReader(content.Pack()["sv-SE"])["a"].Strings[3]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Repeated_headings_have_numbered_anchors_of_both_forms()
    {
        var anchors = Reader.Variant("# ⚠\uFE0F A\n\n# ⚠\uFE0F A\n\n# <a name=\"n\"></a>⚠\uFE0F A").Anchors;

        Assert.Equal(["-a", "\uFE0F-a", "-a-1", "\uFE0F-a-1", "n"], anchors.AsEnumerable().Select(anchor => anchor.Name));
    }

    [Fact]
    public void A_heading_whose_text_all_sites_read_alike_has_one_anchor() => Assert.Equal(
        "<h1 id=\"å-b\">Å b</h1>\n", Rendered.From("# Å b").Html);

    [Fact]
    public void A_name_or_the_slug_of_a_heading_is_never_taken_by_another_form_of_an_earlier_heading()
    {
        var content = new ContentSet().With("sv-SE/a.md", "# A\n\n## ⚠\uFE0F Tips\n\n<b id=\"\uFE0F-tips\">x</b>\n\n## Slut");

        Assert.Equal("-tips", content.Resolve("sv-SE/a.md", "#\uFE0F-tips").Section);
        Assert.Equal("<h2 id=\"-tips\">⚠\uFE0F Tips</h2>\n<p><b id=\"\uFE0F-tips\">x</b></p>\n", Rendered.From(content, "sv-SE/a.md").Sections[1]);
    }

    [Theory]
    [InlineData("<a id=\"x\"></a>\n## New")]
    [InlineData("<a id=\"x\"></a>\n\n## New")]
    [InlineData("<a name=\"x\" />\n\n## New")]
    [InlineData("<span id=\"x\"></span>\n\n<a id=\"y\"></a>\n\n## New")]
    [InlineData("<a id=\"x\"></a> <a id=\"y\"></a>\n<!-- here -->\n## New")]
    [InlineData("<!-- x --><a id=\"x\"></a>\n\n<!-- here -->\n\n## New")]
    [InlineData("<div id=\"x\"></div>\n\n## New")]
    [InlineData("<div id=\"x\">\n\n## New\n\nText.\n\n</div>")]
    [InlineData("> <a id=\"x\"></a>\n> ## New")]
    public void An_anchor_directly_before_a_heading_leads_to_it(string text)
    {
        var content = new ContentSet().With("sv-SE/a.md", "# A\n\nText.\n\n" + text + "\n\nMore.");

        Assert.Equal("new", content.Resolve("sv-SE/a.md", "#x").Section);
        Assert.Equal("new", content.Resolve("sv-SE/a.md", "#new").Section);
    }

    [Theory]
    [InlineData("<a id=\"x\"></a>Text.\n\n## New")]
    [InlineData("Text. <a id=\"x\"></a>\n\n## New")]
    [InlineData("<a id=\"x\"></a>\n\nText.\n\n## New")]
    [InlineData("<a id=\"x\"></a>\n\n***\n\n## New")]
    [InlineData("<a id=\"x\"></a>\n\n    code\n\n## New")]
    [InlineData("<a id=\"x\"></a>\n\n- item\n\n## New")]
    [InlineData("- <a id=\"x\"></a>\n\n## New")]
    [InlineData("<a id=\"x\"><img src=\"b.png\"></a>\n\n## New")]
    [InlineData("<div id=\"x\">Text</div>\n\n## New")]
    [InlineData("<img id=\"x\" src=\"b.png\">\n\n## New")]
    [InlineData("## <a id=\"y\"></a><a id=\"x\"></a>\n\n## New")]
    public void An_anchor_with_text_stays_in_its_section(string text)
    {
        var content = new ContentSet().With("sv-SE/a.md", "# A\n\n" + text + "\n\nMore.");

        Assert.NotEqual("new", content.Resolve("sv-SE/a.md", "#x").Section);
    }

    [Fact]
    public void An_anchor_is_of_bounded_length()
    {
        var longest = new string('a', 1_024);

        Assert.Equal(longest, Assert.Single(Reader.Variant($"# {longest}b").Headings).Anchor);
        Assert.Equal(longest.Substring(1), Assert.Single(Reader.Variant($"# {longest.Substring(1)}\U00020000").Headings).Anchor);
        Assert.Equal(longest, Assert.Single(Reader.Variant($"# <a name=\"{longest}\"></a>b").Headings).Anchor);
        Assert.Equal("b", Assert.Single(Reader.Variant($"# <a name=\"{longest}a\"></a>b").Headings).Anchor);
    }

    [Theory]
    [InlineData("<a name=\"x\"></a>", "x")]
    [InlineData("Text <a id=\"x\"></a>", "x")]
    [InlineData("Text <span id=\"x\">y</span>", "x")]
    [InlineData("<div>\n<p id=\"x\">y</p>\n</div>", "x")]
    [InlineData("| a |\n|---|\n| <a name=\"x\"></a> |", "x")]
    [InlineData("<img name=\"y\" id=\"x\">", "x")]
    public void Names_outside_headings_are_anchors_too(string text, string name)
    {
        var anchors = Reader.Variant("# Title\n\n" + text).Anchors;

        Assert.Equal(["title", name], anchors.Select(anchor => anchor.Name));
        Assert.All(anchors, anchor => Assert.Equal(0, anchor.Section));
    }

    [Theory]
    [InlineData("```\n<a name=\"x\"></a>\n```")]
    [InlineData("`<a name=\"x\"></a>`")]
    [InlineData("<!-- <a name=\"x\"></a> -->")]
    [InlineData("<div>\n<!-- <a name=\"x\"></a> -->\n</div>")]
    [InlineData("\\<a name=\"x\">")]
    [InlineData("<a name=\"\"></a>")]
    public void Names_in_code_and_comments_are_no_anchors(string text) => Assert.Empty(Reader.Variant(text).Anchors);

    [Fact]
    public void The_first_of_two_equal_anchors_is_the_one_that_links_find()
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", "## <a name=\"x\"></a>One\n\n## <a name=\"y\"></a>Two\n\n### <a name=\"x\"></a>Three");

        Assert.Equal(0, content.Index.Find("a")!.Find("sv-SE")!.Find("x")!.Value.Section);
        Assert.Equal("x", content.Resolve("sv-SE/a.md", "#x").Section);
    }

    [Fact]
    public void Slugs_that_repeat_are_numbered_as_on_GitHub() =>
        Assert.Equal(
            ["steps", "steps-1", "steps-2", "", ""],
            Reader.Variant("# Steps\n\n# Steps\n\n# Steps\n\n# !\n\n# !").Headings.Select(heading => heading.Anchor));

    [Fact]
    public void A_tab_is_no_heading() =>
        Assert.Equal(["one"], Reader.Variant("# One\n\n# [Portal](#tab/portal)\n\nx\n\n***").Headings.Select(heading => heading.Anchor));
}
