using System.Net;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Tests that clients keep pages.</summary>
public sealed class CachingTests
{
    private const string Path = "/help/de-DE/guide/bills";

    [Theory]
    [InlineData("{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("W/\"a\" , W/\"b,c\" ,{0}")]
    [InlineData("*")]
    public async Task A_page_that_the_client_has_is_not_sent_again(string known)
    {
        await using var site = await Site.StartAsync();
        var tag = (await site.GetAsync(Path)).Headers.ETag!.ToString();
        var response = await site.SendAsync(HttpMethod.Get, Path, ("If-None-Match", string.Format(null, known, tag)));

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal(tag, response.Headers.ETag?.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("other")]
    [InlineData("\"")]
    [InlineData(",,,")]
    [InlineData("")]
    public async Task Another_tag_or_none_gets_the_page(string known)
    {
        await using var site = await Site.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await site.SendAsync(HttpMethod.Get, Path, ("If-None-Match", known))).StatusCode);
    }

    [Theory]
    [InlineData(";q=x,*;q=NaN,,;;,=")]
    [InlineData("*")]
    [InlineData("de-DE-x-aaaaaaaa-aaaaaaaa;q=1")]
    [InlineData("\0\u001f")]
    public async Task A_header_of_languages_that_is_none_is_answered(string languages)
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UseRequestLocalization();
            app.MapTypedContent("/help/{**path}");
        });

        foreach (var value in new[] { languages, string.Join(',', Enumerable.Repeat(languages, 2_000)) })
        {
            var response = await site.SendAsync(request =>
            {
                request.Path = "/help/guide/bills";
                request.Headers.AcceptLanguage = value;
                request.Headers.Cookie = ".AspNetCore.Culture=c=" + value[..1] + "|uic=../..";
                request.QueryString = new QueryString("?culture=%00&ui-culture=" + new string('z', 2_000));
            });
            Assert.Equal((200, "en-US"), (response.Response.StatusCode, response.Response.Headers.ContentLanguage.ToString()));
        }
    }

    [Fact]
    public async Task A_tag_is_of_the_article_the_culture_and_the_version()
    {
        await using var one = await Site.StartAsync(configure: options => options.Version = _ => "1");
        await using var again = await Site.StartAsync(configure: options => options.Version = _ => "1");
        await using var two = await Site.StartAsync(configure: options => options.Version = _ => "2");
        var tags = new List<string>();
        foreach (var (site, path) in new[] { (one, Path), (two, Path), (one, "/help/de-AT/guide/bills"), (one, "/help/en-US/guide/bills"), (one, "/help/de-DE") })
        {
            tags.Add((await site.GetAsync(path)).Headers.ETag!.ToString());
        }

        Assert.Equal(5, tags.Distinct().Count());
        Assert.Equal(tags[0], (await again.GetAsync(Path)).Headers.ETag!.ToString());
    }

    [Fact]
    public async Task Without_a_version_a_page_has_no_tag()
    {
        await using var site = await Site.StartAsync(configure: options => options.Version = _ => null);
        var response = await site.SendAsync(HttpMethod.Get, Path, ("If-None-Match", "*"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task A_page_whose_route_has_no_culture_varies_with_the_language_of_the_client()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UseRequestLocalization();
            app.MapTypedContent("/help/{**path}");
        });
        var german = await site.SendAsync(HttpMethod.Get, "/help/guide/bills", ("Accept-Language", "zz, de-AT;q=0.9, en;q=0.8"));
        var other = await site.SendAsync(HttpMethod.Get, "/help/guide/bills", ("Accept-Language", "fr"));

        Assert.Equal("de-DE", Assert.Single(german.Content.Headers.ContentLanguage));
        Assert.Equal("en-US", Assert.Single(other.Content.Headers.ContentLanguage));
        Assert.Contains("Accept-Language", german.Headers.Vary);
        Assert.Contains("href=\"/help?print=1\"", await german.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
