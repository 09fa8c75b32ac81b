using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class SitePrefixTests
{
    private const string File = "sv-SE/start.md";

    [Theory]
    [InlineData("/partner-center/billing", LinkKind.Article, "billing")]
    [InlineData("/partner-center/billing.md", LinkKind.Article, "billing")]
    [InlineData("/partner-center/billing?view=v#fees", LinkKind.Section, "billing")]
    [InlineData("/Partner-Center/billing", LinkKind.Article, "billing")]
    [InlineData("/sv-se/partner-center/billing#fees", LinkKind.Section, "billing")]
    [InlineData("/partner-center/orders", LinkKind.Article, "orders/index")]
    [InlineData("/partner-center/orders/", LinkKind.Article, "orders/index")]
    [InlineData("/partner-center/docset", LinkKind.Article, "partner-center/docset")]
    [InlineData("/partner-center", LinkKind.SitePath, "/partner-center")]
    [InlineData("/partner-center/nowhere/", LinkKind.SitePath, "/partner-center/nowhere/")]
    [InlineData("/partner-center/develop/billing", LinkKind.SitePath, "/partner-center/develop/billing")]
    [InlineData("/partner-center/develop/old", LinkKind.SitePath, "/partner-center/develop/old")]
    [InlineData("/partner-center/media/a.png", LinkKind.SitePath, "/partner-center/media/a.png")]
    [InlineData("/partner-center-2/billing", LinkKind.SitePath, "/partner-center-2/billing")]
    [InlineData("/azure/billing", LinkKind.SitePath, "/azure/billing")]
    [InlineData("/sv-se", LinkKind.SitePath, "/sv-se")]
    [InlineData("/", LinkKind.SitePath, "/")]
    public void A_path_under_the_prefix_is_that_of_an_article(string destination, LinkKind kind, string target)
    {
        foreach (var prefix in (string[])["/partner-center", "/partner-center/", "partner-center"])
        {
            var resolution = Content(prefix).Resolve(File, destination);

            Assert.Equal((kind, target), (resolution.Kind, resolution.Target));
            Assert.Empty((IEnumerable<LinkFinding>)resolution.Findings);
        }
    }

    [Theory]
    [InlineData("/partner-center/biling", "TC1001: link target '/partner-center/biling' does not exist in sv-SE; '/partner-center/billing' is similar")]
    [InlineData("/partner-center/biling.md", "TC1001: link target '/partner-center/biling.md' does not exist in sv-SE; '/partner-center/billing' is similar")]
    [InlineData("/partner-center/orders/nw", "TC1001: link target '/partner-center/orders/nw' does not exist in sv-SE; '/partner-center/orders/new' is similar")]
    [InlineData("/partner-center/billing#fes", "TC1002: 'billing' has no anchor '#fes' in sv-SE; '#fees' is similar")]
    [InlineData("/partner-center/Billing", "TC1005: link target '/partner-center/Billing' differs in case from the file's name; write '/partner-center/billing'")]
    [InlineData("/partner-center/old", "TC1010: link target '/partner-center/old' has moved; write '/partner-center/billing'")]
    public void It_is_checked_like_a_relative_link(string destination, string message)
    {
        var text = $"[x]({destination})";
        var problem = Assert.Single((IEnumerable<Problem>)Content("/partner-center").With("sv-SE/x.md", text).CheckLinks("sv-SE/x.md"));

        Assert.Equal(message, $"{problem.Rule.Id}: {problem.Message}");
        Assert.Equal(destination, text.At(problem.Span));
    }

    [Fact]
    public void Without_a_prefix_a_site_path_stays_one() =>
        Assert.Equal(LinkResolution.To(LinkKind.SitePath, "/partner-center/biling"), Content(null).Resolve(File, "/partner-center/biling"));

    [Fact]
    public void The_articles_may_be_the_whole_site()
    {
        Assert.Equal("billing", Content("/").Resolve(File, "/billing#fees").Target);
        Assert.Equal("billing", Content("/").Resolve(File, "/sv-se/billing").Target);
        Assert.Equal(LinkVerdict.MissingTarget, Content("/").Resolve(File, "/orders/x").Findings[0].Verdict);
        Assert.Equal(LinkResolution.To(LinkKind.SitePath, "/azure/x"), Content("/").Resolve(File, "/azure/x"));
    }

    [Fact]
    public void An_image_is_no_article() =>
        Assert.Equal(LinkKind.SitePath, Content("/partner-center").Resolve(File, "/partner-center/billing", isImage: true).Kind);

    private static ContentSet Content(string? prefix) => new ContentSet { Options = ContentOptions.Read(setting => setting == ProjectSettings.SitePrefix ? prefix : null) }
        .With(File).With("sv-SE/billing.md", "# <a name=\"fees\"></a>A").With("sv-SE/orders/index.md").With("sv-SE/orders/new.md").With("sv-SE/partner-center/docset.md")
        .Moved("old", "/partner-center/billing");
}
