using System.Net;
using System.Xml.Linq;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Tests the sitemap.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_html = "http://www.w3.org/1999/xhtml";

    [Fact]
    public async Task Each_page_is_listed_with_its_translations()
    {
        await using var site = await Start();
        var map = XDocument.Parse(await site.GetTextAsync("/sitemap.xml"));
        var pages = map.Root!.Elements(s_sitemap + "url").ToDictionary(page => page.Element(s_sitemap + "loc")!.Value);

        Assert.Equal(
            [
                "http://localhost/help/ar-SA/guide/bills", "http://localhost/help/de-DE", "http://localhost/help/de-DE/guide/anchors", "http://localhost/help/de-DE/guide/bills",
                "http://localhost/help/de-DE/guide/german", "http://localhost/help/de-DE/guide/hostile", "http://localhost/help/en-US", "http://localhost/help/en-US/guide", "http://localhost/help/en-US/guide/bills",
            ],
            pages.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("2026-03-02", pages["http://localhost/help/de-DE"].Element(s_sitemap + "lastmod")?.Value);
        Assert.Equal(
            ["de-DE http://localhost/help/de-DE", "en-US http://localhost/help/en-US", "x-default http://localhost/help/en-US"],
            pages["http://localhost/help/de-DE"].Elements(s_html + "link").Select(link => $"{link.Attribute("hreflang")?.Value} {link.Attribute("href")?.Value}"));
    }

    [Fact]
    public async Task Addresses_are_those_of_the_site_that_is_stated()
    {
        await using var site = await Start(options => options.BaseAddress = new Uri("https://example.com"));

        Assert.Contains("<loc>https://example.com/help/de-DE</loc>", await site.GetTextAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_other_languages_is_that_of_the_locale_that_has_the_article()
    {
        await using var site = await Start();
        var map = XDocument.Parse(await site.GetTextAsync("/sitemap.xml"));
        var others = map.Descendants(s_html + "link").Where(link => link.Attribute("hreflang")?.Value == "x-default").Select(link => link.Attribute("href")!.Value).Distinct();

        Assert.Contains("http://localhost/help/de-DE/guide/german", others);
        Assert.DoesNotContain("http://localhost/help/en-US/guide/german", others);
    }

    [Theory]
    [InlineData("https://example.com/shop", "", "https://example.com/shop/help/de-DE")]
    [InlineData("https://example.com/shop/", "/shop", "https://example.com/shop/help/de-DE")]
    [InlineData("https://example.com", "/shop", "https://example.com/shop/help/de-DE")]
    [InlineData("https://example.com/portal/shop", "/shop", "https://example.com/portal/shop/help/de-DE")]
    public async Task The_address_of_the_site_can_have_a_path(string address, string pathBase, string page)
    {
        await using var site = await Site.StartAsync(
            app =>
            {
                app.UsePathBase(pathBase);
                app.UseRouting();
                app.MapTypedContent("/help/{culture}/{**path}");
                app.MapTypedContentSitemap();
            },
            options => options.BaseAddress = new Uri(address));

        Assert.Contains($"<loc>{page}</loc>", await site.GetTextAsync(pathBase + "/sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", HttpStatusCode.OK)]
    [InlineData("2", HttpStatusCode.NotFound)]
    [InlineData("0", HttpStatusCode.NotFound)]
    [InlineData("-1", HttpStatusCode.NotFound)]
    [InlineData("99999999999", HttpStatusCode.NotFound)]
    [InlineData("a", HttpStatusCode.NotFound)]
    public async Task A_part_that_does_not_exist_is_not_found(string page, HttpStatusCode status)
    {
        await using var site = await Start();

        Assert.Equal(status, (await site.GetAsync("/sitemap.xml?page=" + page)).StatusCode);
    }

    [Fact]
    public async Task Articles_can_be_left_out()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.MapTypedContent("/help/{culture}/{**path}");
            app.MapTypedContentSitemap("/map.xml", article => article != Articles.Index);
        });
        var map = await site.GetTextAsync("/map.xml");

        Assert.Contains("/help/de-DE/guide/bills<", map, StringComparison.Ordinal);
        Assert.DoesNotContain("/help/de-DE<", map, StringComparison.Ordinal);
    }

    private static Task<Site> Start(Action<TypedContentOptions>? configure = null) => Site.StartAsync(
        app =>
        {
            app.MapTypedContent("/help/{culture}/{**path}");
            app.MapTypedContentSitemap();
        },
        configure);
}
