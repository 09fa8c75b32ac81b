using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the HTML of articles whose units are written by a function.</summary>
public sealed class UnitHtmlTests
{
    private const string SideBySide = """
        # <a name="bills"></a><span data-ttu-id="8f87d-103">Rechnungen</span><span class="sxs-lookup"><span data-stu-id="8f87d-103">Bills</span></span>

        | <span data-ttu-id="8f87d-104">Tag</span><span class="sxs-lookup"><span data-stu-id="8f87d-104">Day</span></span> |
        |---|
        | [<span data-ttu-id="8f87d-105">Hilfe & mehr</span><span class="sxs-lookup"><span data-stu-id="8f87d-105">Help & more</span></span>](b.md) |

        <span data-ttu-id="8f87d-106">Mit **fetter** [Schrift](b.md).</span><span class="sxs-lookup"><span data-stu-id="8f87d-106">With **bold** [type](b.md).</span></span> <span data-ttu-id="8f87d-104">Tag</span><span class="sxs-lookup"><span data-stu-id="8f87d-104">Day</span></span>
        """;

    private static readonly CultureInfo s_german = new("de-DE");

    [Fact]
    public void Each_unit_is_in_an_element_of_its_own()
    {
        var number = 0;

        Assert.Equal(
            "<h1 id=\"bills\"><i>1</i></h1><table><thead><tr><th><i>2</i></th></tr></thead><tbody><tr><td><a href=\"b.md\"><i>3</i></a></td></tr></tbody></table>"
            + "<p><i>4</i> Tag</p>",
            Compact(Article(SideBySide).ToHtmlByUnit(_ => $"<i>{++number}</i>", s_german)));
    }

    [Fact]
    public void The_source_has_the_structure_of_the_translation()
    {
        var html = Compact(Article(SideBySide).ToHtmlByUnit(unit => unit.Source.ToHtml(), new Locale("de-DE")));

        Assert.StartsWith("<h1 id=\"bills\">Bills</h1><table><thead><tr><th>Day</th>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"b.md\">Help &amp; more</a>", html, StringComparison.Ordinal);
        Assert.Contains("<p>With <strong>bold</strong> <a href=\"b.md\">type</a>.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_without_other_html_and_the_text_between_keep_theirs_with_other_links()
    {
        var article = Article(SideBySide);

        Assert.Equal(article.ToHtml(s_german, link => "/x"), article.ToHtmlByUnit(_ => null, s_german, link => "/x"));
        Assert.Contains("<a href=\"/x\"><b></b></a>", article.ToHtmlByUnit(_ => "<b></b>", s_german, link => "/x"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# A\n\nFirst *line*\nsecond.\n\n- one\n  - two\n\n    more\n- three\n\n> quote\n>\n> | A | B |\n> |--|--|\n> | 1 | `x` |\n")]
    [InlineData("Text[^1] with <b>html</b>.\n\n[^1]: A note.\n\n<div>\n\nraw\n\n</div>\n")]
    public void Units_of_plain_articles_are_whole_inline_elements(string markdown)
    {
        var article = Article(markdown, "en-US");
        var marked = article.ToHtmlByUnit(unit => $"[{unit.ToHtml()}]", new CultureInfo("en-US"));

        Assert.Equal(article.ToHtml(new CultureInfo("en-US")), marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        Assert.Contains("[", marked, StringComparison.Ordinal);
        Assert.All(marked.Split('[').Skip(1), part => Assert.DoesNotContain("<p>", part.Split(']')[0], StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_tells_the_locale_that_it_is_taken_from()
    {
        var link = Article(SideBySide).AllLinks[0];

        Assert.Equal("de-DE", link.In(new CultureInfo("de-AT")).Locale?.Name);
        Assert.Null(default(Link).Locale);
    }

    private static string Compact(string html) => html.Replace("\n", "", StringComparison.Ordinal);

    private static Article Article(string markdown, string locale = "de-DE") => ContentAssembly.Build(
    [
        new ArticleFile(new ArticleOrigin($"{locale}/a.md", $"{locale}/a.md"), markdown),
        new ArticleFile(new ArticleOrigin($"{locale}/b.md", $"{locale}/b.md"), "# B\n"),
    ]).Articles[0];
}
