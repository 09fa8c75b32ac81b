using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class LinkResolverTests
{
    private const string From = "sv-SE/partner/start.md";

    private static readonly ContentSet Content = new ContentSet()
        .With(From, "# <a name=\"start\"></a>Start\n\n<a name=\"loose\"></a>Text.\n\n## <a name=\"next-steps\"></a>Nästa steg")
        .With("sv-SE/index.md", "<a name=\"early\"></a>Text\n\n# <a name=\"home\"></a>Hem")
        .With("sv-SE/partner/billing.md", "# <a name=\"fees\"></a>Avgifter\n\n## <a name=\"Mixed-Case\"></a>X\n\n## <a name=\"åäö\"></a>Y")
        .With("sv-SE/partner/deep/a b#c.md")
        .With("sv-SE/Orders/New.md")
        .With("de-DE/partner/only-german.md", "# <a name=\"da\"></a>Da");

    [Theory]
    [InlineData("billing.md", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("./billing.md", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("../partner/billing.md", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("..\\partner\\billing.md", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("~/partner/billing.md", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("deep/../billing.md", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("deep//..//billing.md", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("deep/a%20b%23c.md", LinkKind.Article, "partner/deep/a b#c", "", "")]
    [InlineData("billing.md?view=csp", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("billing.md#", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("billing.md#top", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("billing.md#tab/portal", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("billing.md#:~:text=fees", LinkKind.Article, "partner/billing", "", "")]
    [InlineData("billing.md#fees", LinkKind.Section, "partner/billing", "fees", "fees")]
    [InlineData("billing.md#%C3%A5%C3%A4%C3%B6", LinkKind.Section, "partner/billing", "åäö", "åäö")]
    [InlineData("../index.md#early", LinkKind.Article, "index", "early", "")]
    [InlineData("start.md#loose", LinkKind.Section, "partner/start", "loose", "start")]
    [InlineData("#next-steps", LinkKind.Anchor, "partner/start", "next-steps", "next-steps")]
    [InlineData("#loose", LinkKind.Anchor, "partner/start", "loose", "start")]
    [InlineData("#", LinkKind.Anchor, "partner/start", "", "")]
    [InlineData("#Top", LinkKind.Anchor, "partner/start", "", "")]
    [InlineData("", LinkKind.Anchor, "partner/start", "", "")]
    [InlineData("media/a.png", LinkKind.Asset, "partner/media/a.png", "", "")]
    [InlineData("foo.", LinkKind.Asset, "partner/foo.", "", "")]
    [InlineData("foo.#part", LinkKind.Asset, "partner/foo.", "", "")]
    [InlineData("foo./", LinkKind.Asset, "partner/foo.", "", "")]
    [InlineData(".", LinkKind.Asset, "partner", "", "")]
    [InlineData("~/media/a.png", LinkKind.Asset, "media/a.png", "", "")]
    [InlineData("../../media/a.png", LinkKind.Asset, "../../media/a.png", "", "")]
    [InlineData("../../LICENSE", LinkKind.Asset, "../../LICENSE", "", "")]
    [InlineData("biling", LinkKind.Asset, "partner/biling", "", "")]
    [InlineData("/azure/a?b#c", LinkKind.SitePath, "/azure/a?b#c", "", "")]
    [InlineData("//example.com/a", LinkKind.External, "//example.com/a", "", "")]
    [InlineData("https://example.com/a.md#b", LinkKind.External, "https://example.com/a.md#b", "", "")]
    [InlineData("mailto:a@example.com", LinkKind.Mail, "mailto:a@example.com", "", "")]
    [InlineData("tel:112", LinkKind.Telephone, "tel:112", "", "")]
    [InlineData("xref:System.String", LinkKind.Xref, "xref:System.String", "", "")]
    public void A_link_leads_where_a_reader_expects(string destination, LinkKind kind, string target, string fragment, string section)
    {
        var resolution = Content.Resolve(From, destination);

        Assert.Equal(new LinkResolution(kind, target, fragment, section, []), resolution);
    }

    [Theory]
    [InlineData("biling.md", "billing.md")]
    [InlineData("billing.mdx.md", "billing.md")]
    [InlineData("partner/billing.md", "billing.md")]
    [InlineData("../billing.md", "billing.md")]
    [InlineData("../indx.md", "../index.md")]
    [InlineData("new.md", "../Orders/New.md")]
    [InlineData("completely-different.md", "")]
    [InlineData("biling.md#fees", "billing.md")]
    public void A_missing_article_is_reported_with_what_may_have_been_meant(string destination, string suggestion)
    {
        var resolution = Content.Resolve(From, destination);

        Assert.Equal(
            new LinkResolution(LinkKind.Unresolved, destination, "", "", new([new(LinkVerdict.MissingTarget, suggestion)])), resolution);
    }

    [Theory]
    [InlineData("sv-SE/orders.md", "new.md", "orders/new.md")]
    [InlineData("sv-SE/orders.md", "orders/nw.md", "orders/new.md")]
    [InlineData("sv-SE/orders/index.md", "../new.md", "new.md")]
    [InlineData("sv-SE/a/orders.md", "orders/new.md", "../orders/new.md")]
    [InlineData("sv-SE/orders/new/x.md", "old/new.md", "../new.md")]
    public void A_suggestion_leads_from_the_file_to_the_article(string file, string destination, string suggestion)
    {
        var content = new ContentSet().With("sv-SE/orders/new.md").With(file);

        Assert.Equal([new LinkFinding(LinkVerdict.MissingTarget, suggestion)], content.Resolve(file, destination).Findings.AsEnumerable());
    }

    [Theory]
    [InlineData("start.md", "orders", "orders", "orders.md")]
    [InlineData("start.md", "orders/", "orders/index", "orders/index.md")]
    [InlineData("start.md", "./orders", "orders", "orders.md")]
    [InlineData("start.md", "orders/index", "orders/index", "orders/index.md")]
    [InlineData("orders.md", "orders", "orders", "orders.md")]
    [InlineData("orders/index.md", "../orders", "orders", "../orders.md")]
    [InlineData("orders/index.md", "./", "orders/index", "index.md")]
    public void A_name_without_extension_is_the_file_before_the_folder(string file, string destination, string target, string suggestion)
    {
        var content = new ContentSet().With("sv-SE/start.md").With("sv-SE/orders.md").With("sv-SE/orders/index.md");
        var resolution = content.Resolve("sv-SE/" + file, destination);

        Assert.Equal((LinkKind.Article, target), (resolution.Kind, resolution.Target));
        Assert.Equal([new LinkFinding(LinkVerdict.NoFileName, suggestion)], resolution.Findings.AsEnumerable());
    }

    [Theory]
    [InlineData("#next-step", "partner/start", "next-steps")]
    [InlineData("#tabs", "partner/start", "")]
    [InlineData("billing.md#feas", "partner/billing", "fees")]
    [InlineData("billing.md#nowhere-near", "partner/billing", "")]
    [InlineData("only-german.md#dada", "partner/only-german", "")]
    public void A_missing_anchor_is_reported_with_what_may_have_been_meant(string destination, string target, string suggestion)
    {
        var resolution = Content.Resolve(From, destination);

        Assert.Equal(target, resolution.Target);
        Assert.Equal((LinkVerdict.MissingAnchor, suggestion), resolution.Findings[^1] is var last ? (last.Verdict, last.Suggestion) : default);
    }

    [Theory]
    [InlineData("a.png", "partner/a.png")]
    [InlineData("billing.md", "partner/billing.md")]
    [InlineData("../Orders/New", "Orders/New")]
    [InlineData("#a.png", "partner")]
    public void An_image_is_an_asset_whatever_it_is_called(string destination, string target) => Assert.Equal(
        LinkResolution.To(LinkKind.Asset, target), Content.Resolve(From, destination, isImage: true));

    [Fact]
    public void A_link_to_a_missing_anchor_still_leads_to_the_article() => Assert.Equal(
        new LinkResolution(LinkKind.Article, "partner/billing", "feas", "", new([new(LinkVerdict.MissingAnchor, "fees", "sv-SE")])),
        Content.Resolve(From, "billing.md#feas"));

    [Fact]
    public void A_link_with_a_scheme_that_is_not_allowed_leads_nowhere() => Assert.Equal(
        LinkResolution.To(LinkKind.Unresolved, "javascript:x", new LinkFinding(LinkVerdict.UnsafeScheme, string.Empty)),
        Content.Resolve(From, "javascript:x"));

    [Fact]
    public void A_link_to_a_draft_that_is_left_out_is_reported_as_that()
    {
        var content = new ContentSet { Options = new ContentOptions { Drafts = DraftHandling.Exclude } }.With("en-US/a.md").With("en-US/b.md", "---\ndraft: true\n---\n\n# B\n");

        Assert.Equal(LinkResolution.To(LinkKind.Unresolved, "b.md", new LinkFinding(LinkVerdict.Draft, string.Empty)), content.Resolve("en-US/a.md", "b.md"));
    }

    [Fact]
    public void Anchors_are_those_of_the_readers_locale()
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", "[x](b.md#oversikt)").With("de-DE/a.md", "[x](b.md#oversikt)")
            .With("sv-SE/b.md", "# Oversikt").With("de-DE/b.md", "# Uberblick");

        Assert.Empty((IEnumerable<LinkFinding>)content.Resolve("sv-SE/a.md", "b.md#oversikt").Findings);
        Assert.Equal([LinkVerdict.MissingAnchor], content.Resolve("de-DE/a.md", "b.md#oversikt").Findings.AsEnumerable().Select(finding => finding.Verdict));
    }
}
