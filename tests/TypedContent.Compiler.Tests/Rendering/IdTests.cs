using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

/// <summary>Tests that a page has each id once, at the place that links to it lead to.</summary>
public sealed class IdTests
{
    [Theory]
    [InlineData("<a id=\"x\"></a><a id=\"x\"></a>", "<p><a id=\"x\"></a><a></a></p>\n")]
    [InlineData("<a name=\"x\"></a><b id=\"x\">a</b>", "<p><a name=\"x\"></a><b>a</b></p>\n")]
    [InlineData("<a id=\"x\" name=\"x\"></a>", "<p><a id=\"x\" name=\"x\"></a></p>\n")]
    [InlineData("<a name=\"x\" id=\"y\"></a><a id=\"x\" name=\"y\"></a>", "<p><a name=\"x\" id=\"y\"></a><a></a></p>\n")]
    [InlineData("<a name=\"\" id=\"\"></a>", "<p><a></a></p>\n")]
    [InlineData("<div id=\"a\">\n\n# A\n\n</div>", "<div id=\"a\">\n<h1>A</h1>\n</div>\n")]
    [InlineData("# A\n\n<p id=\"a\">b</p>", "<h1 id=\"a\">A</h1>\n<p>b</p>\n")]
    [InlineData("# <a name=\"x\"></a>A\n\n# <a name=\"x\"></a>B", "<h1 id=\"x\">A</h1>\n<h1>B</h1>\n")]
    [InlineData("# <a name=\"x\" id=\"y\"></a>A", "<h1 id=\"x\"><a id=\"y\"></a>A</h1>\n")]
    [InlineData("# <a name=\"x\" id=\"x\"></a>A", "<h1 id=\"x\">A</h1>\n")]
    [InlineData("| <b id=\"x\">a</b> |\n|---|\n\n> <b id=\"X\">b</b> <b id=\"x\">c</b>", "<table>\n<thead>\n<tr>\n<th><b id=\"x\">a</b></th>\n</tr>\n</thead>\n</table>\n<blockquote>\n<p><b id=\"X\">b</b> <b>c</b></p>\n</blockquote>\n")]
    public void An_id_stands_once_in_a_page(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Fact]
    public void A_link_leads_to_the_first()
    {
        var content = new ContentSet().With("sv-SE/a.md", "# <a name=\"one\"></a>One\n\n<b id=\"x\">a</b>\n\n# <a name=\"two\"></a>Two\n\n<b id=\"x\">b</b> <a name=\"two\"></a>");

        Assert.Equal("one", content.Resolve("sv-SE/a.md", "#x").Section);
        Assert.Equal("two", content.Resolve("sv-SE/a.md", "#two").Section);
        Assert.Equal("<h1 id=\"two\">Two</h1>\n<p><b>b</b> <a></a></p>\n", Rendered.From(content, "sv-SE/a.md").Sections[1]);
    }

    [Fact]
    public void An_id_of_an_included_file_is_one_of_the_page()
    {
        var content = new ContentSet().With("sv-SE/a.md", "[!INCLUDE [x](includes/x.md)]\n\n[!INCLUDE [x](includes/x.md)]").With("sv-SE/includes/x.md", "<b id=\"x\">a</b>");

        Assert.Equal("<p><b id=\"x\">a</b></p>\n<p><b>a</b></p>\n", Rendered.From(content, "sv-SE/a.md").Html);
    }

    [Theory]
    [InlineData("<a href=\"\" id=\"x\"></a>", "<a id=\"x\"></a>")]
    [InlineData("<a name=\"x\" href=\"\">a</a>", "<a name=\"x\">a</a>")]
    [InlineData("<a href=\" &#10;\" id=\"x\">a</a>", "<a id=\"x\">a</a>")]
    [InlineData("<a href id=\"x\">a</a>", "<a id=\"x\">a</a>")]
    [InlineData("[a]()", "<a>a</a>")]
    [InlineData("[](<>)", "<a></a>")]
    [InlineData("[a](<> \"t\")", "<a title=\"t\">a</a>")]
    [InlineData("[a]\n\n[a]: <>", "<a>a</a>")]
    [InlineData("<a href=\"\">a [b](c.md)</a>", "<a>a <a href=\"c.md\">b</a></a>")]
    [InlineData("[a](#)", "<a href=\"#\">a</a>")]
    public void An_address_that_is_empty_makes_no_link(string markdown, string html) => Assert.Equal($"<p>{html}</p>\n", Rendered.From(markdown).Html);
}
