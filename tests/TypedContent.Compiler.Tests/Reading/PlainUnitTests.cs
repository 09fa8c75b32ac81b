using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

/// <summary>Tests the texts of articles without translation units.</summary>
public sealed class PlainUnitTests
{
    [Theory]
    [InlineData("Use array[0][1] here.")]
    [InlineData("See [the note][missing] and go on.")]
    [InlineData("[a] [b] [c] end")]
    [InlineData("[1][2][3]")]
    [InlineData("x ![y][z] w")]
    [InlineData("a [b [c](u) d] e")]
    [InlineData("*a b* [x c")]
    [InlineData("a **b [c](d e) f* g")]
    [InlineData("an *open [mark* and] more")]
    [InlineData("~~a [b][c] d")]
    [InlineData("[a [b [c [d e][f] g")]
    [InlineData("![a ![b ![c end")]
    [InlineData("[text](broken (address) end")]
    [InlineData("`code [a][b]` and [c][d] **bold**")]
    [InlineData("*[a][b] c*")]
    public void The_unit_of_a_block_is_all_of_its_text(string text)
    {
        Assert.Equal([text], UnitsOf(text));
        Assert.Equal([text], UnitsOf("# " + text));
        Assert.Equal([text, "next"], UnitsOf($"- {text}\n- next"));
        Assert.Equal(["Name", text], UnitsOf($"| Name |\n|---|\n| {text} |"));
        Assert.Equal([text], UnitsOf($"> [!NOTE]\n> {text}"));
    }

    [Theory]
    [InlineData("<b>bold</b> text <i>x</i>")]
    [InlineData("<kbd>Ctrl</kbd>+<kbd>C</kbd> copies")]
    [InlineData("<a href=\"b.md\">first</a> then <a href=\"c.md\">second</a>")]
    [InlineData("<a href=\"b.md\">alone</a>")]
    [InlineData("<a name=\"x\">named</a> text")]
    [InlineData("<b><i>x</i></b> y")]
    [InlineData("<img src=\"a.png\" alt=\"A\"> text")]
    [InlineData("[<b>x</b>](b.md) y")]
    public void An_element_with_text_begins_the_unit(string text)
    {
        Assert.Equal([text], UnitsOf(text));
        Assert.Equal([text], UnitsOf("## " + text));
        Assert.Equal([text, "next"], UnitsOf($"- [ ] {text}\n- next"));
        Assert.Equal(["Name", text], UnitsOf($"| Name |\n|---|\n| {text} |"));
    }

    [Theory]
    [InlineData("<a name=\"x\"></a>")]
    [InlineData("<a id=\"x\"/></a>")]
    [InlineData("<a name=\"x\"></a><a id=\"y\"></a>")]
    [InlineData("<!-- comment --><span id=\"x\"></span>")]
    [InlineData("<br>")]
    public void Anchors_and_comments_before_a_text_are_no_part_of_it(string marks) => Assert.Equal(["Text <b>x</b>"], UnitsOf($"## {marks}Text <b>x</b>"));

    [Theory]
    [InlineData("## <a id=\"x\"></a> Setup <!-- comment -->", "Setup")]
    [InlineData("## Setup <a id=\"x\"></a>", "Setup <a id=\"x\"></a>")]
    [InlineData("<a id=\"x\"></a> Setup", "Setup")]
    [InlineData("<Badge text=\"x\" /> Setup <Badge />", "Setup")]
    [InlineData("Setup\n| a |\n|---|\n| b |", "Setup|a|b")]
    [InlineData("| <a id=\"x\"></a> Setup <!-- comment --> |\n|---|", "Setup")]
    public void Space_beside_anchors_and_comments_is_no_part_of_a_text(string markdown, string units)
    {
        var pack = new PackReader(new ContentSet().With("en-US/a.md", $"---\ntitle: T\n---\n{markdown}\n").Pack()["en-US"]);
        var record = pack["a"];
        var headings = record.Sections.Count;

        Assert.Equal(Enumerable.Repeat<string?>("Setup", headings), record.Strings.Skip(2).Take(headings));
        Assert.Equal(units.Split('|'), record.Strings.Skip(2 + headings));
    }

    [Fact]
    public void The_html_of_a_string_that_begins_with_a_link_has_all_links()
    {
        var pack = new PackReader(new ContentSet().With("en-US/a.md", "<a href=\"b.md\">One</a> and <a href=\"c.md\">two</a>.\n").Pack()["en-US"]);

        Assert.Contains("<a href=\"b.md\">One</a> and <a href=\"c.md\">two</a>.", pack["a"].Strings);
    }

    private static IEnumerable<string> UnitsOf(string markdown)
    {
        var syntax = Reader.Parse(markdown + "\n").Syntax!;
        return syntax.UnitRanges.Select(range => syntax.Stripped.Text.Substring(range.Start, range.Length).Trim());
    }
}
