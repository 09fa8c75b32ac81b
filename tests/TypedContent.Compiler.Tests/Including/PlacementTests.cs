using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests pages that include the text of other files.</summary>
public sealed class PlacementTests
{
    private const string Include = "[!INCLUDE [x](includes/x.md)]";

    [Theory]
    [InlineData(Include, "<p>One</p>\n<p>Two</p>\n")]
    [InlineData("a\n" + Include + "\nb", "<p>a</p>\n<p>One</p>\n<p>Two</p>\n<p>b</p>\n")]
    [InlineData("# H\n" + Include + "\n---", "<h1 id=\"h\">H</h1>\n<p>One</p>\n<p>Two</p>\n<hr />\n")]
    [InlineData("- " + Include + "\n- b", "<ul>\n<li><p>One</p>\n<p>Two</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n")]
    [InlineData("1. a\n\n   " + Include + "\n\n2. b", "<ol>\n<li><p>a</p>\n<p>One</p>\n<p>Two</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n")]
    [InlineData("> " + Include + "\nb", "<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>\n<p>b</p>\n")]
    [InlineData("> [!NOTE]\n> " + Include, "<div class=\"alert alert-note\">\n<p>One</p>\n<p>Two</p>\n</div>\n")]
    [InlineData("> - " + Include + "\n>\n> c", "<blockquote>\n<ul>\n<li><p>One</p>\n<p>Two</p>\n</li>\n</ul>\n<p>c</p>\n</blockquote>\n")]
    public void Alone_on_its_line_it_is_blocks(string body, string html) => Assert.Equal(html, Html(body, "One\n\nTwo\n"));

    [Theory]
    [InlineData("- " + Include + "\n- " + Include, "<ul>\n<li>One</li>\n<li>One</li>\n</ul>\n")]
    [InlineData(Include + "\n" + Include, "<p>One</p>\n<p>One</p>\n")]
    [InlineData("[r]\n" + Include + "\n[r]: https://r.example", "<p><a href=\"https://r.example\">r</a></p>\n<p>One</p>\n")]
    public void A_line_is_not_run_together_with_the_next(string body, string html) =>
        Assert.Equal(html.Replace("</li>", "\n</li>", StringComparison.Ordinal), Html(body, "One\n"));

    [Theory]
    [InlineData("Use " + Include + " now.", "<p>Use <em>one</em> two now.</p>\n")]
    [InlineData("# " + Include, "<h1 id=\"one-two\"><em>one</em> two</h1>\n")]
    [InlineData("**" + Include + "**", "<p><strong><em>one</em> two</strong></p>\n")]
    [InlineData("[" + Include + "](https://a.example)", "<p><a href=\"https://a.example\"><em>one</em> two</a></p>\n")]
    [InlineData(Include + " " + Include, "<p><em>one</em> two <em>one</em> two</p>\n")]
    public void In_running_text_it_is_text(string body, string html) => Assert.Equal(html, Html(body, "\n*one*\n\n  two\n\n"));

    [Fact]
    public void In_a_cell_it_is_text() =>
        Assert.Contains("<td>a <em>one</em> two</td>\n<td>b</td>", Html("| h | i |\n|---|---|\n| a " + Include + " | b |", "*one*\ntwo"), StringComparison.Ordinal);

    [Fact]
    public void A_bar_in_a_cell_divides_nothing() =>
        Assert.Contains("<td>one | two | three</td>\n<td>b</td>", Html("| h | i |\n|---|---|\n| " + Include + " | b |", "one | two \\| three"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[!INCLUDE[](includes/x.md)]")]
    [InlineData("[!include [a [b] c](includes/x.md)]")]
    [InlineData("[!Include[x](includes/x.md \"A title\")]")]
    [InlineData("[!INCLUDE [x](<includes/x.md>)]")]
    [InlineData("[!INCLUDE [x]( includes/x.md 't' )]")]
    [InlineData("[!INCLUDE [x](includes\\x.md)]")]
    [InlineData("[!INCLUDE [x](~/includes/x.md)]")]
    [InlineData("[!INCLUDE [x](./sub/../includes/%78.md)]")]
    [InlineData("[!INCLUDE [x](Includes/X.md)]  ")]
    [InlineData("   [!INCLUDE [x](includes/x.md)]")]
    public void Every_way_of_writing_it_is_read(string body) => Assert.Equal("<p>One</p>\n", Html(body, "One"));

    [Theory]
    [InlineData("`" + Include + "`")]
    [InlineData("    " + Include)]
    [InlineData("```\n" + Include + "\n```")]
    [InlineData("~~~\n" + Include)]
    [InlineData("<!-- " + Include + " -->")]
    [InlineData("a <!-- " + Include + " -->")]
    [InlineData("\\" + Include)]
    [InlineData("[!INCLUDE x](includes/x.md)")]
    [InlineData("[!INCLUDE [x] (includes/x.md)]")]
    [InlineData("[!INCLUDE [x](includes/x.md)")]
    [InlineData("[!INCLUDE [x]()]")]
    public void Code_and_comments_have_no_directives(string body)
    {
        var set = Set(body, "One");

        Assert.DoesNotContain("One", Rendered.From(set, "en-US/a.md").Html, StringComparison.Ordinal);
        Assert.DoesNotContain(set.Check(), problem => problem.Rule.Id == "TC1013");
    }

    [Fact]
    public void Front_matter_has_no_directives_and_is_not_included()
    {
        var set = Set("---\ntitle: \"" + Include + "\"\n---\n" + Include, "---\ntitle: B\nms.date: x\n---\n\n# One\n");

        Assert.Equal(Include, set.Documents[0].Variant.Title);
        Assert.Equal("<h1 id=\"one\">One</h1>\n", Rendered.From(set, "en-US/a.md").Html);
    }

    [Fact]
    public void Included_files_include_others_relative_to_themselves()
    {
        var set = Set("- " + Include, "One\n\n> [!INCLUDE [y](deep/y.md)]").With("en-US/includes/deep/y.md", "Two\nthree [!INCLUDE [z](../z.md)]").With("en-US/includes/z.md", "*four*");

        Assert.Equal("<ul>\n<li><p>One</p>\n<blockquote>\n<p>Two\nthree <em>four</em></p>\n</blockquote>\n</li>\n</ul>\n", Rendered.From(set, "en-US/a.md").Html);
    }

    [Theory]
    [InlineData("```\ncode", "<pre><code>code\n</code></pre>\n")]
    [InlineData("````js\ncode\n```", "<pre><code class=\"language-js\">code\n```\n</code></pre>\n")]
    [InlineData("<!-- never closed", "\n")]
    public void What_an_included_file_leaves_open_ends_with_it(string text, string html) =>
        Assert.Equal(html + "<p>after</p>\n", Html(Include + "\n\nafter", text));

    [Fact]
    public void Line_ends_of_Windows_are_read_too() => Assert.Equal(
        "<blockquote>\n<p>a</p>\n<p>One\ntwo</p>\n<p>b</p>\n</blockquote>\n",
        Html("> a\r\n> " + Include + "\r\n> b\r\n", "---\r\ntitle: x\r\n---\r\n\r\nOne\r\ntwo\r\n"));

    [Fact]
    public void Links_and_images_lead_from_the_page()
    {
        var set = new ContentSet()
            .With("en-US/billing/a.md", "[!INCLUDE [x](../shared/includes/x.md)]")
            .With("en-US/shared/includes/x.md", "[b](../../billing/b.md#s) ![i](media/i.png?x) [c](#s) [d](https://d.example) <a href=\"../c.md\">c</a>\n\n# S")
            .With("en-US/billing/b.md", "# S").With("en-US/shared/c.md");

        Assert.Equal(
            ["b.md#s", "../shared/includes/media/i.png?x", "#s", "https://d.example", "../shared/c.md"],
            Rendered.From(set, "en-US/billing/a.md").Destinations);
        Assert.Empty(set.Check());
        Assert.Equal(
            ["billing/b", "shared/includes/media/i.png?x", "billing/a", "https://d.example", "shared/c"],
            set.Model("billing/a").Links.Select(link => link.Kind == LinkKind.Asset ? link.Target + "?x" : link.Target));
    }

    [Fact]
    public void Two_inclusions_repeat_everything_and_the_first_anchor_wins()
    {
        var set = Set(Include + "\n\n" + Include + "\n\n[s](#s)", "# <a name=\"s\"></a>S\n\nOne [b](b.md)").With("en-US/includes/b.md", "b").With("en-US/includes/x2.md", "x");
        var model = set.Model("a");

        Assert.Equal(2, model.Sections.Count);
        Assert.Equal(model.Strings.Count, model.Strings.Select(member => member.Name).Distinct().Count());
        Assert.Equal(2, model.Sections.Select(member => member.Name).Distinct().Count());
        Assert.Single(Rendered.From(set, "en-US/a.md").Html.Split("id=\"s\"").Skip(1));
    }

    private static string Html(string body, string included) => Rendered.From(Set(body, included), "en-US/a.md").Html;

    private static ContentSet Set(string body, string included) =>
        new ContentSet().With("en-US/a.md", body).With("en-US/includes/x.md", included);
}
