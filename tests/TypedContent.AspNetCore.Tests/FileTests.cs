using System.Net;
using Microsoft.Extensions.FileProviders;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Tests the images and other files of articles.</summary>
public sealed class FileTests
{
    [Fact]
    public async Task A_file_that_an_article_links_to_is_served()
    {
        await using var site = await Site.StartAsync();
        var image = await site.GetAsync("/help/_files/media/bill.svg");
        var form = await site.GetAsync("/help/_files/en-US/guide/form.txt");

        Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (image.StatusCode, image.Content.Headers.ContentType?.MediaType));
        Assert.Equal((HttpStatusCode.OK, "A form.\n"), (form.StatusCode, await form.Content.ReadAsStringAsync()));
        Assert.Equal("nosniff", Assert.Single(image.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("sandbox", Assert.Single(image.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_client_has_is_not_sent_again()
    {
        await using var site = await Site.StartAsync();
        var tag = (await site.GetAsync("/help/_files/media/bill.svg")).Headers.ETag!.ToString();

        Assert.Equal(HttpStatusCode.NotModified, (await site.SendAsync(HttpMethod.Get, "/help/_files/media/bill.svg", ("If-None-Match", tag))).StatusCode);
    }

    [Theory]
    [InlineData("media/private.svg")] // No article links to it.
    [InlineData("media/BILL.svg")]
    [InlineData("media/none.svg")]
    [InlineData("media")]
    [InlineData("")]
    [InlineData("media/../media/private.svg")]
    [InlineData("%2e%2e/%2e%2e/TypedContent.AspNetCore.Tests.dll")]
    [InlineData("..%2f..%2fTypedContent.AspNetCore.Tests.dll")]
    [InlineData("..%5C..%5CTypedContent.AspNetCore.Tests.dll")]
    [InlineData("/etc/passwd")]
    [InlineData("en-US/guide/bills.md")]
    public async Task No_other_file_is_served(string path)
    {
        await using var site = await Site.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/help/_files/" + path)).StatusCode);
    }

    [Theory]
    [InlineData("bytes=0-1", HttpStatusCode.PartialContent, "A ")]
    [InlineData("bytes=-2", HttpStatusCode.PartialContent, ".\n")]
    [InlineData("bytes=99999-", HttpStatusCode.RequestedRangeNotSatisfiable, "")]
    [InlineData("bytes=-0", HttpStatusCode.RequestedRangeNotSatisfiable, "")]
    [InlineData("bytes=0-1,2-3,0-99999999999999999999", HttpStatusCode.OK, "A form.\n")]
    [InlineData("lines=1", HttpStatusCode.OK, "A form.\n")]
    public async Task A_part_of_a_file_is_sent(string range, HttpStatusCode status, string content)
    {
        await using var site = await Site.StartAsync();
        var response = await site.SendAsync(HttpMethod.Get, "/help/_files/en-US/guide/form.txt", ("Range", range));

        Assert.Equal((status, content), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Files_can_be_elsewhere()
    {
        await using var site = await Site.StartAsync(configure: options => options.Files = new NullFileProvider());

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/help/_files/media/bill.svg")).StatusCode);
        Assert.Contains("<img src=\"../../media/bill.svg\"", await site.GetTextAsync("/help/de-DE/guide/bills"), StringComparison.Ordinal);
    }
}
