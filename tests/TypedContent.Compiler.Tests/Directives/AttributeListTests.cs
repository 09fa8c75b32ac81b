using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Directives;

/// <summary>Tests lists of attributes in running text, and marks of tables of contents.</summary>
public sealed class AttributeListTests
{
    [Theory]
    [InlineData("See [guide](b.md){:target=\"_blank\"} now.", "See guide now.")]
    [InlineData("See [guide](b.md){: .a title=\"a } b\"} now.", "See guide now.")]
    [InlineData("[Start](b.md){ .md-button }", "Start")]
    [InlineData("[Start][b]{.a #b1}\n\n[b]: b.md", "Start")]
    [InlineData("Press `a`{ .lang hl_lines=\"1\" } and **b**{.c} and *d*{: .e} and __f__{.g}.", "Press a and b and d and f.")]
    [InlineData("Press <kbd>A</kbd>{.x} now.", "Press A now.")]
    [InlineData("![Alt](x.png){ width=\"300\" }", "Alt")]
    [InlineData("![Alt](x.png){ width=300 align=left }", "Alt")]
    [InlineData("- Item {: .x}", "Item")]
    [InlineData("- {:.x} Item", "Item")]
    [InlineData("- Item {.x}", "Item")]
    [InlineData("Text. {: #p }", "Text.")]
    [InlineData("Text. {#p}", "Text.")]
    [InlineData("Text. {#p} {.x}", "Text.")]
    [InlineData("[a](b.md){.x}{.y} more", "a more")]
    [InlineData("[a](b.md){: .x}{: .y} more", "a more")]
    [InlineData("Text{: .x}, more", "Text, more")]
    [InlineData("Text {: .x} more", "Text more")]
    [InlineData("Over\nlines. {: .x}", "Over lines.")]
    [InlineData("> Quoted. {: .x}", "Quoted.")]
    [InlineData(":material-clock:{ .big } Fast", ":material-clock: Fast")]
    public void They_are_no_text(string markdown, string text)
    {
        var unit = Assert.Single(Reader.Variant(markdown).Units);
        var rendered = Rendered.From(markdown);

        Assert.Equal(text, unit.Label);
        Assert.DoesNotContain("{", rendered.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("{", rendered.Texts[0]!, StringComparison.Ordinal);
        Assert.DoesNotContain("{", Rendered.Inline(markdown), StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_no_text_of_tables_definitions_and_headings()
    {
        Assert.Equal(["a", "b", "x", "y"], Labels("| a {.x} | b |\n|---|---|\n| x {: .y} | y |"));
        Assert.Equal(["Term", "Meaning"], Labels("Term {.a}\n: Meaning {: .b}"));
        Assert.Equal("title-b-end", Assert.Single(Reader.Variant("# Title [b](b.md){: .x } end").Headings).Anchor);
    }

    [Theory]
    [InlineData("Value {name} and {0} and {{x}} and ${a} and {see this}.")]
    [InlineData("`x`{name}")]
    [InlineData("[a](b.md){x}")]
    [InlineData("[a](b.md){}")]
    [InlineData("A tuple {:ok, value} here")]
    [InlineData("A tuple {:ok}")]
    [InlineData("Text {#p} and more")]
    [InlineData("Text {.x} and more")]
    [InlineData("Set {a=b}")]
    [InlineData("[a]{.x} and more")]
    [InlineData("Set \\{.x}")]
    [InlineData("Set ${.x}")]
    [InlineData("Set {.x")]
    [InlineData("Code `{: .x }` here")]
    public void Other_braces_stay(string markdown)
    {
        Assert.Contains("{", Assert.Single(Reader.Variant(markdown).Units).Label, StringComparison.Ordinal);
        Assert.Contains("{", Rendered.From(markdown).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Text. {: #p }")]
    [InlineData("Text. {#p .x}")]
    [InlineData("See [a](b.md){#p} now.")]
    [InlineData("- Item {: #p}")]
    public void Their_ids_are_anchors(string markdown)
    {
        var content = new ContentSet().With("en-US/a.md", $"# A\n\n{markdown}\n\n[x](#p)\n").With("en-US/b.md");

        Assert.Empty(content.Check());
        Assert.Contains("<span id=\"p\"></span>", Rendered.From(content, "en-US/a.md").Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[TOC]")]
    [InlineData("[toc]")]
    [InlineData("[[toc]]")]
    [InlineData("[[_TOC_]]")]
    [InlineData("* TOC\n{:toc}")]
    [InlineData("1. TOC\n2. more\n{: toc .x}")]
    public void A_table_of_contents_is_no_text(string mark)
    {
        Assert.Equal("<p>Before.</p>\n<p>After.</p>\n", Rendered.From($"Before.\n\n{mark}\n\nAfter.\n").Html);
        Assert.Equal(["Before.", "After."], Labels($"Before.\n\n{mark}\n\nAfter.\n"));
    }

    [Theory]
    [InlineData("[toc]\n\n[toc]: b.md", "toc")]
    [InlineData("See [TOC] there.", "See TOC there.")]
    [InlineData("- TOC\n\n{:toc}", "TOC")]
    [InlineData("- TOC\n{:.x}", "TOC")]
    public void Other_marks_are_text(string markdown, string label) => Assert.Equal([label], Labels(markdown).Select(text => text.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal)));

    private static IEnumerable<string> Labels(string markdown) => Reader.Variant(markdown).Units.Select(unit => unit.Label);
}
