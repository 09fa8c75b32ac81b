using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

public sealed class UnitTests
{
    [Theory]
    [InlineData("{a} b {c}", "a", "c")]
    [InlineData("{a}{b}", "a", "b")]
    [InlineData("{a }{ b}", "a ", " b")]
    [InlineData("{a\nb}", "a\nb")]
    [InlineData("{a  \nb}", "a<br />\nb")]
    [InlineData("{a *b* `c` &amp; \\*}", "a <em>b</em> <code>c</code> &amp; *")]
    [InlineData("{å 😀} {&lt;b&gt;}", "å 😀", "&lt;b&gt;")]
    [InlineData("## {a} {b} ##", "a", "b")]
    [InlineData("# <a name=\"x\"></a>{a}", "a")]
    [InlineData("[{a}](x.md) [b {c}](y.md)", "a", "c")]
    [InlineData("{see [a](x.md).}", "see <a href=\"x.md\">a</a>.")]
    [InlineData("| {a} | {b c} |\n|---|---|\n| {`d`} | {} |", "a", "b c", "<code>d</code>", "")]
    [InlineData("- {a}\n  - {b\n    c}\n\n1. {d}", "a", "b\nc", "d")]
    [InlineData("> [!NOTE]\n> {a\n> b} {c}", "a\nb", "c")]
    [InlineData("# [{a}](#tab/x)\n\n{b}", "a", "b")]
    [InlineData("**{a} {b}** *{c}*", "a", "b", "c")]
    [InlineData("{a **b** c}", "a <strong>b</strong> c")]
    [InlineData("{<a name=\"x\"></a>a}", "<a name=\"x\"></a>a")]
    [InlineData("{![a](b.png)} {:::image source=\"c.png\" alt-text=\"d\":::}", "<img src=\"b.png\" alt=\"a\" />", "<img src=\"c.png\" alt=\"d\" />")]
    [InlineData("{} a {}", "", "")]
    [InlineData("{a [b} {c} d", "a [b", "c")]
    [InlineData("{a [} {b} {[c] ![} d", "a [", "b", "[c] ![")]
    [InlineData("{a<script>x</script>b}", "ab")]
    public void A_unit_is_a_slice_of_the_body(string template, params string[] units)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var rendered = Rendered.From(Text(template).WithLineEnds(lineEnd));

            Assert.Equal(units, rendered.Texts);
            Assert.All(rendered.Texts, unit => Assert.Contains(unit, rendered.Html, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("{1. Februar: a} {b}", "1. Februar: a", "b")]
    [InlineData("- {1. Februar}", "1. Februar")]
    [InlineData("{- a}", "- a")]
    [InlineData("{# a}", "# a")]
    [InlineData("{> a}", "&gt; a")]
    [InlineData("{| a | b |\n|---|---|}", "| a | b |\n|---|---|")]
    [InlineData("{    a}", "a")]
    [InlineData("a\n{---}", "---")]
    [InlineData("{***}", "***")]
    public void A_unit_that_looks_like_a_block_is_text_all_the_same(string template, params string[] units) =>
        Assert.Equal(units, Rendered.From(Text(template)).Texts);

    [Theory]
    [InlineData("<div>\n{a *b*} {&lt;c}\n</div>", "a <em>b</em>", "&lt;c")]
    [InlineData("<table><tr><td>{a}</td></tr></table>", "a")]
    [InlineData("<p>{a</p>\n<p>b}</p>", "a b")]
    [InlineData("{a\n\nb}", "a\nb")]
    [InlineData("<!-- {a} -->", "a")]
    public void A_unit_that_is_not_read_as_Markdown_where_it_stands_is_read_by_itself(string template, params string[] units)
    {
        var rendered = Rendered.From(Text(template));

        Assert.Equal(units, rendered.Texts.Select(text => PlainIfBroken(text, units)));
        Assert.All(rendered.Units, unit => Assert.Null(unit));
    }

    [Theory]
    [InlineData("{**a} {b**}")]
    [InlineData("{[a} {b](x.md)}")]
    [InlineData("{`a}{b`}")]
    [InlineData("{<b>a} {b</b>}")]
    [InlineData("{a <b>c} {b</b>}")]
    [InlineData("{https://a.se/}{b}")]
    public void Markup_across_units_leaves_each_of_them_well_formed(string template)
    {
        var rendered = Rendered.From(Text(template));

        Assert.All(rendered.Texts, text => Safety.Check(text, template));
        Assert.Contains("a", rendered.Texts[0], StringComparison.Ordinal);
        Assert.Contains("b", rendered.Texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_article_has_a_unit_for_each_heading_paragraph_item_and_cell()
    {
        const string text = "# <a name=\"x\"></a>a\n\nb *c*\nd\n\n- e\n- f\n\n| g | h |\n|---|---|\n| i | |\n\n> [!NOTE]\n> j\n\n```\nk\n```\n\n![](l.png)\n\n<div>m</div>\n";

        Assert.Equal(["a", "b <em>c</em>\nd", "e", "f", "g", "h", "i", "j"], Rendered.From(text).Texts);
    }

    [Fact]
    public void A_plain_paragraph_with_a_name_before_it_is_its_text() =>
        Assert.Equal(["a"], Rendered.From("<a name=\"x\"></a>a").Texts);

    private static string PlainIfBroken(string text, string[] expected) => expected.Contains(text) ? text : PlainHtml.Text(text);

    private static string Text(string template)
    {
        var unit = 100;
        return template.Replace("{", "\u0001", StringComparison.Ordinal).Split('\u0001').Aggregate((text, rest) =>
        {
            var end = rest.IndexOf('}', StringComparison.Ordinal);
            return text + Markup.Unit(++unit, rest[..end], "source") + rest[(end + 1)..];
        });
    }
}
