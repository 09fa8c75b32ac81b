using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Tests that a program that loads no images of other hosts loads them nowhere.</summary>
public sealed class ImagePolicyTests
{
    private static readonly CultureInfo s_german = new("de-DE");

    [Theory]
    [InlineData("/help/de-DE/guide/hostile")]
    [InlineData("/help/de-DE/guide/hostile.md")]
    [InlineData("/help/de-DE/guide/hostil")]
    [InlineData("/own/de-DE/guide/hostile")]
    [InlineData("/llms.txt")]
    [InlineData("/de-DE/llms.txt")]
    public async Task Every_page_of_the_site_has_the_text_of_the_image_instead(string path)
    {
        await using var all = await StartAsync(ImagePolicy.All);
        await using var own = await StartAsync(ImagePolicy.Relative);
        var html = await (await own.GetAsync(path)).Content.ReadAsStringAsync();

        Assert.Equal(path.Contains("hostile", StringComparison.Ordinal), (await (await all.GetAsync(path)).Content.ReadAsStringAsync()).Contains("tracker.example", StringComparison.Ordinal));
        Assert.DoesNotContain("tracker.example", html, StringComparison.Ordinal);
        Assert.Equal(path.Contains("hostile", StringComparison.Ordinal), html.Contains("Fremd und ", StringComparison.Ordinal) && html.Contains("/help/_files/media/bill.svg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_was_kept_under_another_policy_is_sent_again()
    {
        await using var all = await StartAsync(ImagePolicy.All);
        await using var own = await StartAsync(ImagePolicy.Relative);

        Assert.NotEqual((await all.GetAsync("/help/de-DE/guide/hostile")).Headers.ETag, (await own.GetAsync("/help/de-DE/guide/hostile")).Headers.ETag);
    }

    [Fact]
    public void Texts_and_markdown_have_it_where_it_is_asked_for()
    {
        var article = Articles.Guide.Hostile;
        var section = article.AllSections[1].In(s_german);

        Assert.Contains("tracker.example", article.ToMarkdown(s_german), StringComparison.Ordinal);
        Assert.DoesNotContain("tracker.example", article.ToMarkdown(s_german, images: ImagePolicy.Relative), StringComparison.Ordinal);
        Assert.Contains("tracker.example", section.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("tracker.example", section.ToMarkdown(images: ImagePolicy.Relative), StringComparison.Ordinal);
        foreach (var content in new[]
        {
            article.ToHtmlContent(culture: s_german, images: ImagePolicy.Relative),
            section.ToHtmlContent(images: ImagePolicy.Relative),
            section.Heading.ToHtmlContent(images: ImagePolicy.Relative),
            new HtmlString(article.ToHtmlByUnit(_ => null, s_german, images: ImagePolicy.Relative)),
        })
        {
            using var writer = new StringWriter();
            content.WriteTo(writer, HtmlEncoder.Default);
            Assert.DoesNotContain("tracker.example", writer.ToString(), StringComparison.Ordinal);
        }
    }

    private static Task<Site> StartAsync(ImagePolicy images) => Site.StartAsync(
        app =>
        {
            app.MapTypedContent("/help/{culture}/{**path}");
            app.MapTypedContent("/own/{culture}/{**path}", page => Results.Text(page.Article.ToHtmlByUnit(unit => unit.ToHtml(page.Links, page.Images), page.ServingLocale, page.Links, page.Images)));
            app.MapTypedContentLlmsText();
            app.MapTypedContentLlmsText("/{culture}/llms.txt");
        },
        options => options.Images = images);
}
