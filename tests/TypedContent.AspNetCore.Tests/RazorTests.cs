using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Tests what views show of articles.</summary>
public sealed class RazorTests
{
    [Fact]
    public async Task A_tag_writes_an_article_with_links_of_the_site() =>
        Assert.Contains("<a href=\"/help/de-DE/guide\">", await Write(links => new ContentTagHelper(links) { Article = Articles.Index }), StringComparison.Ordinal);

    [Fact]
    public async Task A_tag_writes_a_section()
    {
        var html = await Write(links => new ContentTagHelper(links) { Section = Articles.Guide.Bills.Sections.DueDate });

        Assert.StartsWith("<h2 id=\"due-date\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_writes_a_link_with_the_title() => Assert.Equal(
        "<a href=\"/help/de-DE/guide/bills\">Rechnungen</a>", await Write(links => new ContentLinkTagHelper(links) { To = Articles.Guide.Bills }));

    [Fact]
    public async Task A_link_to_a_section_in_another_culture_keeps_its_own_text() => Assert.Equal(
        "<a href=\"/help/en-US/guide/bills#due-date\">here</a>",
        await Write(links => new ContentLinkTagHelper(links) { To = Articles.Guide.Bills, Section = Articles.Guide.Bills.Sections.DueDate, Culture = new("en-US") }, "here"));

    [Fact]
    public async Task Tags_load_the_images_of_the_program_only()
    {
        var hostile = Articles.Guide.Hostile;
        var section = hostile.AllSections[1];

        Assert.Contains("tracker.example", await Write(links => new ContentTagHelper(links) { Article = hostile }), StringComparison.Ordinal);
        foreach (var create in new Func<ContentLinks, TagHelper>[]
        {
            links => new ContentTagHelper(links) { Article = hostile },
            links => new ContentTagHelper(links) { Section = section },
            links => new ContentLinkTagHelper(links) { To = hostile, Section = section },
        })
        {
            Assert.DoesNotContain("tracker.example", await Write(create, images: ImagePolicy.Relative), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_program_without_pages_of_articles_is_told_what_to_write_where_an_article_links_to_another()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Write(links => new ContentTagHelper(links) { Article = Articles.Index }, hasPages: false));

        Assert.Contains("There is no route of articles. Call 'app.MapTypedContent(", error.Message, StringComparison.Ordinal);
        Assert.Contains("id=\"there\"", await Write(links => new ContentTagHelper(links) { Article = Articles.Guide.Anchors }, hasPages: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Razor_writes_texts_as_they_are()
    {
        await using var site = await Site.StartAsync();
        await using var writer = new StringWriter();
        Articles.Index.AllUnits[^1].In(new System.Globalization.CultureInfo("en-US")).ToHtmlContent(_ => "/x").WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Equal("Read the <a href=\"/x\">guide</a> or about <a href=\"/x\">bills &amp; more</a>.", writer.ToString());
    }

    // A tag helper of a view whose request is in German.
    private static async Task<string> Write(Func<ContentLinks, TagHelper> create, string text = "", ImagePolicy images = ImagePolicy.All, bool hasPages = true)
    {
        await using var site = await Site.StartAsync(app =>
        {
            if (hasPages)
            {
                app.MapTypedContent("/help/{culture}/{**path}");
            }

            app.MapGet("/view", async (HttpContext context) =>
            {
                System.Globalization.CultureInfo.CurrentUICulture = new("de-DE");
                var helper = create(context.RequestServices.GetRequiredService<ContentLinks>());
                helper.GetType().GetProperty("ViewContext")!.SetValue(helper, new ViewContext { HttpContext = context });
                var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(text)));
                output.Content.SetHtmlContent(text);
                await helper.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
                await using var writer = new StringWriter();
                output.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
                return writer.ToString();
            });
        }, options => options.Images = images);
        return await site.GetTextAsync("/view");
    }
}
