using System.Net;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Tests what sites serve to language models.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("/help/de-AT/guide/bills.md", "de-DE", "# Rechnungen\n")]
    [InlineData("/help/de-DE/guide.md", "en-US", "# Guide\n")]
    [InlineData("/help/de-DE/index.md", "de-DE", "# Willkommen\n")]
    [InlineData("/help/de-DE/guide/german.md", "de-DE", "# Nur deutsch\n")]
    public async Task A_page_is_served_as_markdown_too(string path, string locale, string start)
    {
        await using var site = await Site.StartAsync();
        var response = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/markdown; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal([locale], response.Content.Headers.ContentLanguage);
        Assert.StartsWith(start, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_of_markdown_lead_to_markdown_and_pages_name_theirs()
    {
        await using var site = await Site.StartAsync();
        var bills = await site.GetTextAsync("/help/de-AT/guide/bills.md");
        var index = await site.GetTextAsync("/help/de-AT/index.md");

        Assert.Contains("[Anfang](/help/de-AT/index.md?print=1)", bills, StringComparison.Ordinal);
        Assert.Contains("[Formular](/help/_files/en-US/guide/form.txt)", bills, StringComparison.Ordinal);
        Assert.Contains("[Rechnungen](/help/de-AT/guide/bills.md#due-date)", index, StringComparison.Ordinal);
        Assert.Contains("## Fälligkeit {#due-date}\n", bills, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"/help/de-AT/guide/bills.md\">", await site.GetTextAsync("/help/de-AT/guide/bills"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_that_the_client_has_is_not_sent_again()
    {
        await using var site = await Site.StartAsync();
        var tag = (await site.GetAsync("/help/de-DE/guide/bills.md")).Headers.ETag!.ToString();

        Assert.Equal(HttpStatusCode.NotModified, (await site.SendAsync(HttpMethod.Get, "/help/de-DE/guide/bills.md", ("If-None-Match", tag))).StatusCode);
    }

    [Theory]
    [InlineData("/help/zz/guide/bills.md", HttpStatusCode.NotFound)]
    [InlineData("/help/de-DE/guide/bils.md", HttpStatusCode.NotFound)]
    [InlineData("/help/de-DE/guide/.md", HttpStatusCode.NotFound)]
    public async Task What_has_no_page_has_no_markdown(string path, HttpStatusCode status)
    {
        await using var site = await Site.StartAsync();

        Assert.Equal(status, (await site.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_site_decides_which_pages_have_markdown()
    {
        await using var site = await Site.StartAsync(configure: options => options.HasMarkdown = (_, article) => article != Articles.Guide.Bills);
        var bills = await site.GetAsync("/help/de-DE/guide/bills.md");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/help/de-DE/guide/bills"), (bills.StatusCode, bills.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/help/de-DE/guide.md")).StatusCode);
        Assert.DoesNotContain("text/markdown", await site.GetTextAsync("/help/de-DE/guide/bills"), StringComparison.Ordinal);
        Assert.Contains("(/help/de-DE/guide/bills#due-date)", await site.GetTextAsync("/help/de-DE/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Titles_and_hosts_end_no_link_of_the_list()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.MapTypedContent("/help/{culture}/{**path}");
            app.MapTypedContentLlmsText("/{culture}/llms.txt");
        });
        using var reader = new StreamReader((await site.SendAsync(request =>
        {
            request.Path = "/de-DE/llms.txt";
            request.Host = new HostString("a)b(c");
        })).Response.Body);
        var list = await reader.ReadToEndAsync();

        Assert.Contains("\n- [Ein betonter \\<Titel\\>](http://a%29b%28c/help/de-DE/guide/hostile.md): Böse\\](https://evil.example) \\<script\\>alert(1)\\</script\\>\n", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_models_find_a_list_of_the_articles_of_a_locale()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.MapTypedContent("/help/{culture}/{**path}");
            app.MapTypedContentLlmsText();
            app.MapTypedContentLlmsText("/{culture}/llms.txt", article => article != Articles.Guide.German);
        });
        var response = await site.GetAsync("/llms.txt");

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            """
            # Welcome

            > The first page.

            - [Welcome](http://localhost/help/en-US/index.md): The first page.

            ## Guide

            - [Guide](http://localhost/help/en-US/guide.md): What you need.
            - [Bills](http://localhost/help/en-US/guide/bills.md): A bill

            """,
            await response.Content.ReadAsStringAsync());
        var german = await site.GetTextAsync("/de-AT/llms.txt");
        Assert.Contains("- [Rechnungen](http://localhost/help/de-DE/guide/bills.md)", german, StringComparison.Ordinal);
        Assert.DoesNotContain("guide.md", german, StringComparison.Ordinal);
        Assert.DoesNotContain("german", german, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/zz/llms.txt")).StatusCode);
    }
}
