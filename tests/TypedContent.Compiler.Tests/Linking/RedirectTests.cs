using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class RedirectTests
{
    private static readonly ContentSet Content = new ContentSet()
        .With("sv-SE/start.md")
        .With("sv-SE/partner/new.md", "# <a name=\"fees\"></a>Avgifter")
        .With("sv-SE/orders/index.md")
        .Moved("old", "/partner/new")
        .Moved("prefixed", "/site/docs/partner/new#fees")
        .Moved("folder", "/orders/")
        .Moved("partner/Old-Case", "/partner/new?view=x")
        .Moved("outside", "https://example.com/x")
        .Moved("elsewhere", "/azure/x")
        .Moved("first", "/second").Moved("second", "/third").Moved("third", "/partner/new")
        .Moved("circle-a", "/circle-b").Moved("circle-b", "/circle-a")
        .Moved("itself", "/itself")
        .Moved("partner/new", "/start")
        .Moved("partner/relative", "new.md")
        .Moved("far", "/site/docs/second")
        .Moved("namesake", "/azure/namesake")
        .Moved("far-circle", "/site/far-circle-2").Moved("far-circle-2", "/site/far-circle")
        .Moved("lost", "gone.md");

    [Theory]
    [InlineData("old.md", LinkKind.Article, "partner/new", "", "partner/new.md")]
    [InlineData("old.md#fees", LinkKind.Section, "partner/new", "fees", "partner/new.md")]
    [InlineData("prefixed.md", LinkKind.Article, "partner/new", "", "partner/new.md")]
    [InlineData("folder.md", LinkKind.Article, "orders/index", "", "orders/index.md")]
    [InlineData("partner/old-case.md", LinkKind.Article, "partner/new", "", "partner/new.md")]
    [InlineData("first.md#fees", LinkKind.Section, "partner/new", "fees", "partner/new.md")]
    [InlineData("far.md", LinkKind.Article, "partner/new", "", "partner/new.md")]
    [InlineData("partner/relative.md", LinkKind.Article, "partner/new", "", "partner/new.md")]
    [InlineData("outside.md#x", LinkKind.External, "https://example.com/x", "", "https://example.com/x")]
    [InlineData("elsewhere.md", LinkKind.SitePath, "/azure/x", "", "/azure/x")]
    [InlineData("namesake.md", LinkKind.SitePath, "/azure/namesake", "", "/azure/namesake")]
    public void A_link_to_a_moved_article_follows_it(string destination, LinkKind kind, string target, string fragment, string suggestion)
    {
        var resolution = Content.Resolve("sv-SE/start.md", destination);

        Assert.Equal((kind, target, fragment), (resolution.Kind, resolution.Target, resolution.Fragment));
        Assert.Equal([new LinkFinding(LinkVerdict.Moved, suggestion)], resolution.Findings.AsEnumerable());
    }

    [Theory]
    [InlineData("/orders/index")]
    [InlineData("/orders/index.md")]
    [InlineData("/orders/INDEX.MD")]
    [InlineData("/site/docs/orders/index.md#x")]
    [InlineData("/orders")]
    [InlineData("orders/index.md")]
    [InlineData("orders/index")]
    [InlineData("orders/")]
    [InlineData("orders")]
    [InlineData("./orders/index.md?view=x")]
    public void A_redirect_to_the_page_of_a_folder_may_name_it_or_not(string address)
    {
        var content = new ContentSet().With("sv-SE/start.md").With("sv-SE/orders/index.md").Moved("old", address);

        Assert.Equal(
            LinkResolution.To(LinkKind.Article, "orders/index", new LinkFinding(LinkVerdict.Moved, "orders/index.md")),
            content.Resolve("sv-SE/start.md", "old.md"));
    }

    [Fact]
    public void The_sources_of_redirects_have_an_extension_or_not() => Assert.Equal(
        ["a", "b/index", "c", "d.e"],
        Redirects.Read("""
            { "redirections": [
              { "source_path": "a.md", "redirect_url": "/x" }, { "source_path": "b/index.md", "redirect_url": "/x" },
              { "source_path": "c", "redirect_url": "/x" }, { "source_path": "/d.e.MD", "redirect_url": "/x" } ] }
            """).Items.AsEnumerable().Select(redirect => redirect.Source));

    [Theory]
    [InlineData("circle-a.md", "circle-a → /circle-b → /circle-a")]
    [InlineData("itself.md", "itself → /itself")]
    [InlineData("lost.md", "lost → gone.md")]
    [InlineData("far-circle.md", "far-circle → /site/far-circle-2 → /site/far-circle")]
    public void Redirects_that_lead_nowhere_are_reported_with_the_way(string destination, string way) => Assert.Equal(
        LinkResolution.To(LinkKind.Unresolved, destination, new LinkFinding(LinkVerdict.LostRedirect, way)),
        Content.Resolve("sv-SE/start.md", destination));

    [Fact]
    public void An_endless_chain_ends()
    {
        var content = new ContentSet().With("sv-SE/start.md");
        for (var i = 0; i < 1_000; i++)
        {
            content.Moved($"a{i}", $"/a{i + 1}");
        }

        Assert.Equal(LinkVerdict.LostRedirect, Assert.Single((IEnumerable<LinkFinding>)content.Resolve("sv-SE/start.md", "a0.md").Findings).Verdict);
    }

    [Theory]
    [InlineData(32, LinkVerdict.Moved)]
    [InlineData(33, LinkVerdict.LostRedirect)]
    public void A_chain_has_at_most_32_redirects(int count, LinkVerdict verdict)
    {
        var content = new ContentSet().With("sv-SE/start.md");
        for (var i = 1; i <= count; i++)
        {
            content.Moved($"a{i}", i == count ? "/start" : $"/a{i + 1}");
        }

        Assert.Equal(verdict, Assert.Single((IEnumerable<LinkFinding>)content.Resolve("sv-SE/start.md", "a1.md").Findings).Verdict);
    }

    [Theory]
    [InlineData("prefixed", "fees")]
    [InlineData("old", "")]
    [InlineData("partner/Old-Case", "")]
    public void Readers_of_the_old_address_get_the_section_that_the_redirect_names(string source, string fragment) =>
        Assert.Equal(("partner/new", fragment), RedirectChain.Follow(source, Content.Index) is { Article: { } article } chain ? (article.Path, chain.Fragment) : default);

    [Fact]
    public void An_article_that_is_there_has_not_moved()
    {
        Assert.Equal(LinkResolution.To(LinkKind.Article, "partner/new"), Content.Resolve("sv-SE/start.md", "partner/new.md"));
        Assert.Equal("start", new ContentSet().With("sv-SE/start.md").Moved("partner/new", "/start").Resolve("sv-SE/start.md", "partner/new.md").Target);
    }

    [Fact]
    public void An_article_that_moved_is_not_looked_for_in_other_locales()
    {
        var content = new ContentSet().With("sv-SE/start.md").With("sv-SE/new.md").With("de-DE/old.md").With("de-DE/start.md").Moved("old", "/new");

        Assert.Equal("new", content.Resolve("sv-SE/start.md", "old.md").Target);
        Assert.Equal(LinkResolution.To(LinkKind.Article, "old"), content.Resolve("de-DE/start.md", "old.md"));
    }

    [Fact]
    public void An_article_that_the_source_locale_has_did_not_move()
    {
        var content = new ContentSet().With("en-US/old.md").With("en-US/new.md").With("sv-SE/start.md").Moved("old", "/new");

        Assert.Equal(
            LinkResolution.To(LinkKind.Article, "old", new LinkFinding(LinkVerdict.OtherLocale, string.Empty, "en-US")), content.Resolve("sv-SE/start.md", "old.md"));
    }

    [Fact]
    public void The_source_spans_of_an_older_translation_are_no_file_of_the_source_locale()
    {
        var content = new ContentSet().With("sv-SE/start.md").With("sv-SE/new.md").With("de-DE/old.md", Markup.SideBySide("v1", (1, "Alt.", "Old."))).Moved("old", "/new");

        Assert.Equal("new", content.Resolve("sv-SE/start.md", "old.md").Target);
    }

    [Fact]
    public void An_article_whose_redirects_are_lost_is_still_that_of_another_locale()
    {
        var content = new ContentSet().With("sv-SE/start.md").With("de-DE/old.md").With("de-DE/left.md").Moved("old", "/old").Moved("left", "/start");

        Assert.Equal("start", content.Resolve("sv-SE/start.md", "left.md").Target);
        Assert.Equal(LinkVerdict.OtherLocale, Assert.Single((IEnumerable<LinkFinding>)content.Resolve("sv-SE/start.md", "old.md").Findings).Verdict);
    }

    [Fact]
    public void An_anchor_that_did_not_move_along_is_reported_too() => Assert.Equal(
        [LinkVerdict.Moved, LinkVerdict.MissingAnchor],
        Content.Resolve("sv-SE/start.md", "old.md#gone").Findings.AsEnumerable().Select(finding => finding.Verdict));

    [Fact]
    public void With_the_prefix_of_the_site_known_nothing_is_guessed()
    {
        var content = new ContentSet { Options = new ContentOptions { Namespace = "App", SitePrefix = "/docs" } }
            .With("sv-SE/start.md").With("sv-SE/new.md")
            .Moved("a", "/docs/new").Moved("b", "/sv-se/docs/new").Moved("c", "/azure/new").Moved("d", "/docs/gone").Moved("e", "/docs/a").Moved("f", "/docs/develop/x");

        Assert.Equal(
            ["new", "new", "/azure/new", "d.md", "new", "/docs/develop/x"],
            ((string[])["a.md", "b.md", "c.md", "d.md", "e.md", "f.md"]).Select(link => content.Resolve("sv-SE/start.md", link).Target));
        Assert.Equal(
            LinkVerdict.LostRedirect, Assert.Single((IEnumerable<LinkFinding>)content.Resolve("sv-SE/start.md", "d.md").Findings).Verdict);
    }

    [Fact]
    public void With_the_prefix_of_the_site_known_the_page_of_a_folder_that_moved_to_itself_is_lost()
    {
        var content = new ContentSet { Options = new ContentOptions { Namespace = "App", SitePrefix = "/docs" } }.With("sv-SE/start.md").Moved("gone/x/index", "/docs/gone/x");

        Assert.Equal(
            [new LinkFinding(LinkVerdict.LostRedirect, "gone/x/index → /docs/gone/x")], content.Resolve("sv-SE/start.md", "gone/x/index.md").Findings.AsEnumerable());
    }

    [Fact]
    public void A_redirection_file_is_read()
    {
        const string json = """
            {
              "redirections": [
                { "source_path": "partner\\old.md", "redirect_url": "/partner/new", "redirect_document_id": false },
                { "source_path_from_root": "/docs/Older.MD", "redirect_url": "https://example.com/\u00e5" },
                { "redirect_url": "/nowhere" },
                { "source_path": "tagged.md", "monikers": ["a", "b"], "redirect_url": "/x" },
                { "source_path": "unfinished.md" }
              ],
              "source_path": "stray.md"
            }
            """;

        Assert.Equal(
            [("partner/old", "/partner/new"), ("docs/Older", "https://example.com/å"), ("tagged", "/x")],
            Redirects.Read(json).Items.AsEnumerable().Select(redirect => (redirect.Source, redirect.Target)));
    }

    [Theory]
    [InlineData("{ ] }")]
    [InlineData("not json {")]
    [InlineData("{ \"source_path\": ")]
    [InlineData("{ \"source_path\": \"start.md\", \"redirect_url\": ")]
    [InlineData("{ \"source_path\": \"start.md\", \"redirect_url\": [ \"/a\" ] } ] }")]
    public void What_stands_before_the_damage_counts(string damage) => Assert.Equal(
        [("a", "/b")],
        Redirects.Read("""{ "redirections": [ { "source_path": "a.md", "redirect_url": "/b" }, """ + damage).Items.AsEnumerable().Select(redirect => (redirect.Source, redirect.Target)));

    [Fact]
    public void A_deeply_nested_redirection_file_does_no_harm()
    {
        var list = Redirects.Read(
            """{ "redirections": [ { "source_path": "a.md", "redirect_url": "/b" }, """ + new string('[', 3_000) + new string('{', 3_000));

        Assert.Equal([("a", "/b")], list.Items.AsEnumerable().Select(redirect => (redirect.Source, redirect.Target)));
        Assert.Contains("it is nested more than 16 deep", list.Problem!.Message, StringComparison.Ordinal);
    }
}
