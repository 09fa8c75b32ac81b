using System.Globalization;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.Blazor.Tests;

/// <summary>Tests what components show.</summary>
public sealed class ComponentTests : BunitContext
{
    private static readonly CultureInfo s_german = new("de-AT");

    [Fact]
    public void An_article_is_shown_in_its_language_with_links_of_the_program()
    {
        Services.AddTypedContentRoutes((article, culture) => $"help/{culture}/{article.Path}");
        var view = Render<ArticleView>(view => view.Add(v => v.Article, Articles.Index).Add(v => v.Culture, s_german).AddUnmatched("class", "text")).Find("article");

        Assert.Equal(("de-DE", "ltr", "text"), (view.GetAttribute("lang"), view.GetAttribute("dir"), view.ClassName));
        Assert.Equal("Willkommen", view.QuerySelector("h1")?.TextContent);
        Assert.Equal(["help/de-AT/guide/index", "help/de-AT/guide/bills#due-date"], view.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Queries_of_links_are_kept_and_files_have_addresses_of_the_program()
    {
        Services.AddTypedContentRoutes((article, _) => article.Path, routes => routes.Files = link => link.Kind == LinkKind.Asset ? "media/" + Path.GetFileName(link.Destination) : null);
        var view = Render<ArticleView>(view => view.Add(v => v.Article, Articles.Guide.Bills).Add(v => v.Culture, s_german));

        Assert.Equal("media/bill.svg", view.Find("img").GetAttribute("src"));
        Assert.Equal(["media/form.txt", "index?print=1", "https://example.com"], view.FindAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_link_to_an_anchor_stays_on_the_page()
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("help/anchors?print=1#old");
        var view = Render<ArticleView>(view => view.Add(v => v.Article, Articles.Guide.Anchors).Add(v => v.Culture, s_german));

        Assert.Equal("help/anchors?print=1#there", view.Find("a").GetAttribute("href"));
    }

    [Fact]
    public void Without_routes_links_are_as_their_author_wrote_them() =>
        Assert.Equal("guide/index.md", Render<ArticleView>(view => view.Add(v => v.Article, Articles.Index).Add(v => v.Culture, s_german)).Find("a").GetAttribute("href"));

    [Fact]
    public void An_article_that_a_language_lacks_is_marked_with_the_language_it_is_in()
    {
        var view = Render<ArticleView>(view => view.Add(v => v.Article, Articles.Guide.Index).Add(v => v.Culture, new CultureInfo("ar-SA")));

        Assert.Equal(("en-US", "ltr"), (view.Find("article").GetAttribute("lang"), view.Find("article").GetAttribute("dir")));
        Assert.Equal("rtl", Render<ArticleView>(other => other.Add(v => v.Article, Articles.Guide.Bills).Add(v => v.Culture, new CultureInfo("ar-SA"))).Find("article").GetAttribute("dir"));
    }

    [Fact]
    public void A_section_is_shown_alone()
    {
        var view = Render<ArticleView>(view => view.Add(v => v.Section, Articles.Guide.Bills.Sections.DueDate).Add(v => v.Culture, s_german));

        Assert.Equal("Fälligkeit", view.Find("h2").TextContent);
        Assert.Empty(view.FindAll("h1"));
    }

    [Fact]
    public void A_text_is_shown_with_its_markup_or_without_links()
    {
        Services.AddTypedContentRoutes((article, _) => "/" + article.Path);
        var text = Articles.Index.AllUnits[^1];

        Render<ContentText>(view => view.Add(v => v.Value, text).Add(v => v.Culture, s_german))
            .MarkupMatches("Lesen Sie den <a href=\"/guide/index\">Leitfaden</a> oder über <a href=\"/guide/bills#due-date\">Rechnungen</a>.");
        Render<ContentText>(view => view.Add(v => v.Value, text).Add(v => v.Culture, s_german).Add(v => v.Links, false))
            .MarkupMatches("Lesen Sie den Leitfaden oder über Rechnungen.");
    }

    [Fact]
    public void A_text_of_another_language_says_so()
    {
        Render<ContentText>(view => view.Add(v => v.Value, Articles.Guide.Index.Title).Add(v => v.Culture, new CultureInfo("ar-SA")))
            .MarkupMatches("<span lang=\"en-US\" dir=\"ltr\">Guide</span>");
        Render<ContentText>(view => view.Add(v => v.Value, Articles.Guide.Bills.Title).Add(v => v.Culture, s_german)).MarkupMatches("Rechnungen");
    }

    [Fact]
    public void Nothing_is_shown_of_nothing()
    {
        Assert.Equal("", Render<ArticleView>().Markup);
        Assert.Equal("", Render<ContentText>().Markup);
    }
}
