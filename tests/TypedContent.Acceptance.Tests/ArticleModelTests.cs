using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests what lists and pages show besides the text: sections, excerpts, links, and translations.</summary>
public class ArticleModelTests
{
    private const string Guide = """
        ---
        ms.date: 11/29/2026
        ---
        Before [all](other.md?view=a#x).

        # Guide

        First *words* here.

        ## Pay

        Pay now, it's 1.5 hours.

        > ### Quoted
        >
        > In a quote.

        After the quote.

        #### Deep

        Deep text.

        ## Later

        See [**other** page](other.md?tabs=b&view=c#end) and [site](https://example.com/?q).
        """;

    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-US");

    private static readonly ContentAssembly s_content = ContentAssembly.Build(
        [
            File("en-US/guide.md", Guide),
            File("en-US/other.md", "---\ndescription: About others\n---\n# Other\n\nText.\n\n## X\n\n## End\n"),
            File("en-US/third.md", "# Third\n\n[o](other.md)\n\n[g](guide.md)\n"),
            File("en-US/fourth.md", "# Fourth\n\n[t](third.md)\n"),
            File("en-US/billing/invoices.md", "# Invoices\n\nAll about invoices.\n"),
            File("de-DE/billing/invoices.md", "# Rechnungen\n\nAlles.\n"),
            File("ja-JP/billing/invoices.md", "# 請求書\n\n支払い方法を説明します。\n"),
        ],
        redirects: ["""{ "redirections": [ { "source_path": "en-US/Old/bills.md", "redirect_url": "/billing/invoices" }, { "source_path": "gone.md", "redirect_url": "https://example.com" } ] }"""],
        code: """
            using MyApp.Content;

            public static class Probe
            {
                public static string Moved(string path) => Articles.TryGetRedirect(path, out var article) ? article.Path : "";

                public static string Similar(string path) => string.Join(" ", System.Linq.Enumerable.Select(Articles.Similar(path), article => article.Path));
            }
            """);

    [Fact]
    public void Sections_are_a_tree()
    {
        var guide = In(Article("guide"), s_english);

        Assert.Equal(["Guide", "Pay", "Quoted", "Deep", "Later"], guide.Select(section => section.ToString()));
        Assert.Equal([null, "Guide", "Pay", "Pay", "Guide"], guide.Select(section => section.Parent?.ToString()));
        Assert.Equal(["Pay", "Later"], guide[0].Children.Select(section => section.ToString()));
        Assert.Equal(["Quoted", "Deep"], guide[1].Children.Select(section => section.ToString()));
        Assert.Equal(["Guide", "Pay", "Deep"], guide[3].HeadingPath.Select(heading => heading.ToString()));
    }

    [Fact]
    public void A_section_has_its_own_text_and_that_with_what_is_in_it()
    {
        var guide = In(Article("guide"), s_english);

        Assert.Equal("Guide\nFirst words here.", guide[0].ToText(subsections: false));
        Assert.Equal("Pay\nPay now, it's 1.5 hours.\nAfter the quote.", guide[1].ToText(subsections: false));
        Assert.Equal("Pay\nPay now, it's 1.5 hours.\nQuoted\nIn a quote.\nAfter the quote.\nDeep\nDeep text.", guide[1].ToText());
        Assert.Contains("<blockquote>\n</blockquote>", guide[1].ToHtml(subsections: false), StringComparison.Ordinal);
        Assert.Contains("href=\"/other\"", guide[4].ToHtml(link => link.TargetArticle is { } target ? "/" + target.Path : null, subsections: false), StringComparison.Ordinal);
    }

    [Fact]
    public void The_own_texts_and_the_introduction_are_the_body()
    {
        foreach (var article in s_content.Articles)
        {
            var sections = In(article, s_english);
            var length = sections.Append(article.Introduction.In(s_english)).Sum(section => section.ToHtml(subsections: false).Length);

            Assert.Equal(article.ToHtml(s_english).Length, length);
        }
    }

    [Fact]
    public void What_stands_before_the_first_heading_is_the_introduction()
    {
        var introduction = Article("guide").Introduction.In(s_english);

        Assert.Equal("Before all.", introduction.ToText());
        Assert.Equal("<p>Before <a href=\"/x\">all</a>.</p>\n", introduction.ToHtml(_ => "/x"));
        Assert.Equal(("", 0, ""), (introduction.Anchor, introduction.Level, introduction.ToString()));
        Assert.Null(introduction.Parent);
        Assert.Empty(introduction.Children);
        Assert.Empty(introduction.HeadingPath);
        Assert.Equal(["Before all."], introduction.Units.Select(unit => unit.ToString()));
        Assert.Equal("", Article("other").Introduction.In(s_english).ToText());
    }

    [Fact]
    public void A_section_has_its_units() => Assert.Equal(
        ["Guide|First words here.", "Pay|Pay now, it's 1.5 hours.|After the quote.", "Quoted|In a quote.", "Deep|Deep text.", "Later|See other page and site."],
        In(Article("guide"), s_english).Select(section => string.Join('|', section.Units.Select(unit => unit.ToString()))));

    [Fact]
    public void An_article_has_its_text_its_length_and_its_date()
    {
        var guide = Article("guide");

        Assert.StartsWith("Before all.\nGuide\nFirst words here.\nPay\n", guide.ToText(s_english), StringComparison.Ordinal);
        Assert.Equal(guide.ToText(s_english), guide.ToText(new Locale("en-US")));
        Assert.Equal(28, guide.WordCountIn(s_english));
        Assert.Equal(28 / 238.0, guide.ReadingTime(s_english).TotalMinutes, 5);
        Assert.Equal(new DateOnly(2026, 11, 29), guide.Date);
        Assert.Null(Article("other").Date);
        Assert.Equal(7, Article("billing/invoices").WordCountIn(CultureInfo.GetCultureInfo("ja-JP")));
    }

    [Fact]
    public void An_excerpt_is_the_description_or_the_first_paragraph_of_the_same_locale()
    {
        Assert.Equal("About others", Article("other").ExcerptIn(s_english));
        Assert.Equal("Before all.", Article("guide").ExcerptIn(s_english));
        Assert.Equal("Alles.", Article("billing/invoices").ExcerptIn(CultureInfo.GetCultureInfo("de-AT")));
        Assert.Equal("All about invoices.", Article("billing/invoices").ExcerptIn(new Locale("fr-FR")));
    }

    [Fact]
    public void An_article_knows_its_locales()
    {
        var invoices = Article("billing/invoices");

        Assert.True(invoices.Has(new Locale("de-de")));
        Assert.False(Article("guide").Has(new Locale("de-DE")));
        Assert.False(invoices.Has(new Locale("fr-FR")));
        Assert.Equal(
            ["de-DE de-DE/billing/invoices", "en-US en-US/billing/invoices", "ja-JP ja-JP/billing/invoices"],
            invoices.Alternates.Select(alternate => $"{alternate.Key} {alternate.Value}"));
        Assert.Equal((2, 0, 1.0), (invoices.CoverageIn(new Locale("en-US")).Current, invoices.CoverageIn(new Locale("en-US")).Lacking, invoices.CoverageIn(new Locale("en-US")).CurrentShare));
        Assert.Equal((2, 0.0), (Article("fourth").CoverageIn(new Locale("de-DE")).Lacking, Article("fourth").CoverageIn(new Locale("de-DE")).CurrentShare));
    }

    [Fact]
    public void A_hash_differs_where_the_content_does()
    {
        var invoices = Article("billing/invoices");
        string[] hashes = [invoices.ContentHash(new Locale("de-DE")), invoices.ContentHash(new Locale("en-US")), Article("guide").ContentHash(new Locale("en-US"))];

        Assert.Equal(3, hashes.Distinct().Count());
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{16}$", hash));
        Assert.Equal(hashes[2], Article("guide").ContentHash(new Locale("de-DE")));
    }

    [Fact]
    public void Articles_that_are_linked_are_found_from_both_sides()
    {
        Assert.Equal(["guide", "third"], Article("other").Backlinks.Select(article => article.Path));
        Assert.Empty(Article("fourth").Backlinks);
        Assert.Equal(["third", "guide", "other"], Article("fourth").Related.Select(article => article.Path));
        Assert.Empty(Article("billing/invoices").Related);
    }

    [Theory]
    [InlineData("en-US/old/BILLS", "billing/invoices")]
    [InlineData("gone", "")]
    [InlineData("guide", "")]
    public void An_article_that_has_moved_is_found(string path, string target) => Assert.Equal(target, Call("Moved", path));

    [Theory]
    [InlineData("billing/invoces", "billing/invoices")]
    [InlineData("invoices", "billing/invoices")]
    [InlineData("guides", "guide")]
    [InlineData("", "")]
    [InlineData("nothing/like/that", "")]
    public void Similar_articles_are_found(string path, string similar) => Assert.Equal(similar, Call("Similar", path));

    [Fact]
    public void Long_user_input_finds_nothing() => Assert.Equal("", Call("Similar", new string('g', 100_000)));

    [Fact]
    public void A_text_is_found_by_the_name_of_its_member()
    {
        Assert.True(Article("guide").TryGetString("DeepText", out var text));
        Assert.Equal("Deep text.", text.In(s_english));
        Assert.False(Article("guide").TryGetString("deeptext", out text));
        Assert.Equal("", text.ToString());
    }

    [Fact]
    public void A_link_has_its_query() =>
        Assert.Equal(["view=a", "tabs=b&view=c", "q"], Article("guide").AllLinks.Select(link => link.In(s_english).Query));

    [Fact]
    public void The_links_of_a_text_are_resolved_or_left_out()
    {
        Assert.True(Article("guide").TryGetString("SeeOtherPageAndSite", out var unit));
        var text = unit.In(s_english);

        Assert.Equal("See <strong>other</strong> page and site.", text.ToHtml(links: false));
        Assert.Equal(
            "See <a href=\"/other?tabs=b&amp;view=c#end\"><strong>other</strong> page</a> and <a href=\"https://example.com/?q\">site</a>.",
            text.ToHtml(link => link.TargetArticle is { } target ? $"/{target.Path}?{link.Query}#{link.Fragment}" : null));
    }

    private static IReadOnlyList<Section> In(Article article, CultureInfo culture) => [.. article.AllSections.Select(section => section.In(culture))];

    private static Article Article(string path) => s_content.Articles.Single(article => article.Path == path);

    private static object? Call(string method, string path) => s_content.Loaded.Value.GetType("Probe")!.GetMethod(method)!.Invoke(null, [path]);

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);
}
