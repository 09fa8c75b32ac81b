using System.Net;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Tests the pages of articles.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("/help/de-DE/guide/bills", "de-DE", "ltr", ">Rechnungen</h1>")]
    [InlineData("/help/de-AT/guide/bills", "de-DE", "ltr", ">Rechnungen</h1>")]
    [InlineData("/help/DE/guide/bills", "de-DE", "ltr", ">Rechnungen</h1>")]
    [InlineData("/help/en-GB/guide/bills", "en-US", "ltr", ">Bills</h1>")]
    [InlineData("/help/ar/guide/bills", "ar-SA", "rtl", ">الفواتير</h1>")]
    [InlineData("/help/ar/guide", "en-US", "ltr", ">Guide</h1>")]
    [InlineData("/help/de-DE", "de-DE", "ltr", ">Willkommen</h1>")]
    [InlineData("/help/de-DE/", "de-DE", "ltr", ">Willkommen</h1>")]
    public async Task A_page_is_in_the_locale_that_serves_the_culture(string path, string locale, string direction, string heading)
    {
        await using var site = await Site.StartAsync();
        var response = await site.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([locale], response.Content.Headers.ContentLanguage);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains($"<html lang=\"{locale}\" dir=\"{direction}\">", html, StringComparison.Ordinal);
        Assert.Contains(heading, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/help/zz/guide/bills")]
    [InlineData("/help/fr-FR/guide/bills")]
    [InlineData("/help/x/guide/bills")]
    [InlineData("/help/de-DE-zzzzz/guide/bills")]
    [InlineData("/help/de-DE-x-zzzzzzzz-zzzzzzzz/guide/bills")]
    public async Task A_culture_whose_language_no_locale_has_has_no_page(string path)
    {
        await using var site = await Site.StartAsync();
        var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<a href=\"/help/en-US/guide/bills\" lang=\"en-US\">Bills</a>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guide/invoices", "guide/bills")]
    [InlineData("guide/invoices?print=1", "guide/bills?print=1")]
    [InlineData("guide/Invoices.md", "guide/bills.md")]
    [InlineData("guide/deadlines", "guide/bills#due-date")]
    [InlineData("guide/deadlines?print=1", "guide/bills?print=1#due-date")]
    [InlineData("guide/deadlines.md", "guide/bills.md#due-date")]
    [InlineData("guide/amounts", "guide/bills#betr%C3%A4ge")]
    [InlineData("guide/sums", "guide/bills#betr%C3%A4ge")]
    [InlineData("guide/index", "guide")]
    [InlineData("guide/", "guide")]
    [InlineData("Guide", "guide")]
    [InlineData("Guide/", "guide")]
    [InlineData("guide/index.md", "guide.md")]
    [InlineData("manual.md", "guide.md")]
    [InlineData("manual", "guide")]
    [InlineData("manual/", "guide")]
    [InlineData("guide/bills/", "guide/bills")]
    [InlineData("guide/BILLS.MD", "guide/bills.md")]
    [InlineData("Guide/BILLS", "guide/bills")]
    public async Task Another_path_of_an_article_is_redirected_for_good(string path, string target)
    {
        await using var site = await Site.StartAsync();
        var response = await site.GetAsync("/help/de-AT/" + path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/help/de-AT/" + target, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("shop", "https://shop.example.com/de/%C3%A4?q=1#a")]
    [InlineData("Shop/", "https://shop.example.com/de/%C3%A4?q=1#a")]
    [InlineData("terms", "/legal/terms")]
    [InlineData("law", "/recht/f%C3%BCr-alle?q=%C3%A4#%C3%B6")]
    public async Task An_article_that_moved_to_another_site_or_page_is_redirected_there(string path, string target)
    {
        await using var site = await Site.StartAsync();
        var response = await site.GetAsync("/help/de-AT/" + path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(target, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/help/de-DE/script")]
    [InlineData("/help/de-DE/host")]
    [InlineData("/help/zz/shop")]
    public async Task An_address_that_is_no_page_is_not_redirected_to(string path)
    {
        await using var site = await Site.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_page_without_a_description_says_nothing_of_one()
    {
        await using var site = await Site.StartAsync();

        Assert.DoesNotContain("name=\"description\"", await site.GetTextAsync("/help/de-DE/guide/bills"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"Die erste Seite.\">", await site.GetTextAsync("/help/de-DE"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_of_the_window_has_no_markup()
    {
        await using var site = await Site.StartAsync();

        Assert.Contains("<title>Ein betonter &lt;Titel&gt;</title>", await site.GetTextAsync("/help/de-DE/guide/hostile"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PROPFIND")]
    public async Task A_page_can_only_be_read(string method)
    {
        await using var site = await Site.StartAsync();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await site.SendAsync(new HttpMethod(method), "/help/de-DE/guide/bills")).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await site.SendAsync(new HttpMethod(method), "/help/_files/media/bill.svg")).StatusCode);
    }

    [Fact]
    public async Task The_page_for_missing_articles_is_in_the_language_of_the_reader()
    {
        await using var site = await Site.StartAsync();
        var html = await (await site.GetAsync("/help/ar-SA/guide/bils")).Content.ReadAsStringAsync();

        Assert.Contains("<html lang=\"ar-SA\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains("<h1>404</h1>", html, StringComparison.Ordinal);
        Assert.Contains(">الفواتير</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_for_another_language_is_in_that_of_the_client()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UseRouting();
            app.UseRequestLocalization();
            app.MapTypedContent("/help/{culture}/{**path}");
        });
        var response = await site.SendAsync(HttpMethod.Get, "/help/zz/guide/bills", ("Accept-Language", "de-AT"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<a href=\"/help/de-DE/guide/bills\" lang=\"de-DE\">Rechnungen</a>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_without_an_article_suggests_similar_ones()
    {
        await using var site = await Site.StartAsync();
        var response = await site.GetAsync("/help/de-AT/guide/bils");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<a href=\"/help/de-AT/guide/bills\" lang=\"de-DE\">Rechnungen</a>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("guide%2Fbills")]
    [InlineData("..%5c..%5cappsettings.json")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%F0%9F%98%80/%E0%A4%A")]
    public async Task Odd_paths_have_no_page_and_are_not_echoed(string path)
    {
        await using var site = await Site.StartAsync();
        var response = await site.GetAsync("/help/de-DE/" + path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("<script>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/help/de-DE/guide/\0bills")]
    [InlineData("/help/de-DE/../../bills")]
    [InlineData("/help/de\0DE/guide/bills")]
    [InlineData("/help/_files/../../appsettings.json")]
    [InlineData("/help/_files/media/bill.svg\0")]
    public async Task A_path_that_servers_refuse_has_no_page(string path)
    {
        await using var site = await Site.StartAsync();
        var context = await site.SendAsync(request => request.Path = path);

        Assert.Equal(404, context.Response.StatusCode);
    }

    [Fact]
    public async Task A_very_long_path_has_no_page()
    {
        await using var site = await Site.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/help/de-DE/" + new string('a', 8000))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/help/" + new string('a', 8000) + "/guide")).StatusCode);
    }

    [Fact]
    public async Task Links_lead_to_pages_and_files_of_the_site()
    {
        await using var site = await Site.StartAsync();
        var bills = await site.GetTextAsync("/help/de-AT/guide/bills");
        var index = await site.GetTextAsync("/help/de-AT");

        Assert.Contains("<img src=\"/help/_files/media/bill.svg\"", bills, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/help/_files/en-US/guide/form.txt\">", bills, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/help/de-AT?print=1\">", bills, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.com\">", bills, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/help/de-AT/guide\">", index, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/help/de-AT/guide/bills#due-date\">", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_pages_of_the_program_have_the_languages_of_articles_only()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.MapGet("/search/{culture}", () => "found").RequireContentCulture();
            app.MapGet("/own/{culture}", () => "found").RequireContentCulture(_ => Results.Text("own", statusCode: 404));
            app.MapGet("/plain", () => "found").RequireContentCulture();
        });

        Assert.Equal("found", await site.GetTextAsync("/search/de-AT"));
        Assert.Equal("found", await site.GetTextAsync("/plain"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/search/zz")).StatusCode);
        Assert.Equal("own", await (await site.GetAsync("/own/zz")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_names_itself_and_its_translations()
    {
        await using var site = await Site.StartAsync();
        var html = await site.GetTextAsync("/help/de-AT/guide/bills");

        Assert.Contains("<link rel=\"canonical\" href=\"/help/de-DE/guide/bills\">", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" hreflang=\"ar-SA\" href=\"/help/ar-SA/guide/bills\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_has_the_headers_of_the_page()
    {
        await using var site = await Site.StartAsync();
        var get = await site.GetAsync("/help/de-DE/guide/bills");
        var head = await site.SendAsync(HttpMethod.Head, "/help/de-DE/guide/bills");

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_page_of_the_program_gets_the_article_and_where_it_is_from()
    {
        await using var site = await Site.StartAsync(app => app.MapTypedContent(
            "/{culture}/{**path}",
            page => Results.Text($"{page.Article.Path} {page.Culture} {page.ServingLocale} {page.Locale} {page.IsFallback} {page.Localized.Title} {page.PathOf(Articles.Index)}"),
            missing => Results.Text($"{missing.Path} {missing.Culture}", statusCode: 404)));

        Assert.Equal("guide/bills de-AT de-DE de-DE False Rechnungen /de-AT", await site.GetTextAsync("/de-AT/guide/bills"));
        Assert.Equal("guide/index de-AT de-DE en-US True Guide /de-AT", await site.GetTextAsync("/de-AT/guide"));
        Assert.Equal("none de-AT", await (await site.GetAsync("/de-AT/none")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Routes_can_be_in_a_group_with_a_parameter_and_under_a_path_base()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            app.MapGroup("/{tenant}").MapTypedContent("/help/{culture}/{**path}").WithName("help");
        });

        Assert.Contains("href=\"/base/contoso/help/de-AT/guide\"", await site.GetTextAsync("/base/contoso/help/de-AT"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_without_the_services_or_the_path_is_told_what_to_write()
    {
        await using var app = WebApplication.CreateBuilder().Build();
        var services = Assert.Throws<InvalidOperationException>(() => app.MapTypedContent("/{culture}/{**path}"));

        Assert.Contains("AddTypedContent(Articles.Set)", services.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => Site.StartAsync(site => site.MapTypedContent("/help/{culture}")));
    }
}
