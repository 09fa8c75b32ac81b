using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests destinations that only Docusaurus knows.</summary>
public sealed class DocusaurusLinkTests
{
    private const string Layout = "docs/{path}.md;i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.md";

    [Theory]
    [InlineData("@site/docs/guides/a.md", "guides/a", "")]
    [InlineData("@site/docs/guides/a.md#x", "guides/a", "x")]
    [InlineData("@site/docs/intro.md?v=1", "intro", "")]
    public void A_path_from_the_folder_of_the_site_leads_to_its_article(string destination, string target, string fragment)
    {
        foreach (var file in (string[])["docs/intro.md", "docs/guides/a.md", "i18n/de/docusaurus-plugin-content-docs/current/intro.md"])
        {
            var resolution = Site("file").Resolve(file, destination);
            Assert.Equal((target, fragment), (resolution.Target, resolution.Fragment));
            Assert.DoesNotContain(resolution.Findings, finding => finding.Verdict != LinkVerdict.OtherLocale);
        }
    }

    [Theory]
    [InlineData("@site/docs/guides/A.md#x", LinkVerdict.TargetCase, "@site/docs/guides/a.md#x")]
    [InlineData("@site/docs/guides/aa.md", LinkVerdict.MissingTarget, "@site/docs/guides/a.md")]
    [InlineData("@site/docs/guides/a.md#xx", LinkVerdict.MissingAnchor, "x")]
    public void It_is_checked(string destination, LinkVerdict verdict, string suggestion)
    {
        var finding = Assert.Single(Site("site").Resolve("docs/intro.md", destination).Findings);

        Assert.Equal((verdict, suggestion), (finding.Verdict, finding.Suggestion));
    }

    [Theory]
    [InlineData("@site/blog/a.md")]
    [InlineData("@site/src/pages/a.md")]
    [InlineData("@site/docs/guides/a.mdx")]
    [InlineData("@site/static/img/a.png")]
    [InlineData("@site/static/a.pdf")]
    [InlineData("pathname:///a")]
    [InlineData("pathname:///docs/gone.md")]
    [InlineData("PathName:///a.png")]
    public void What_is_no_article_there_is_unknown(string destination)
    {
        foreach (var links in (string[])["file", "site"])
        {
            var content = Site(links).With("docs/b.md", $"# B\n\n[x]({destination}) ![x]({destination}) <a href=\"{destination}\">x</a>\n");

            Assert.Empty(content.CheckLinks("docs/b.md"));
            Assert.Empty(content.CheckAssets("docs/b.md", "docs/a.png", "docs/a.pdf"));
            Assert.Equal(LinkKind.Unresolved, content.Resolve("docs/b.md", destination).Kind);
        }
    }

    [Fact]
    public void The_root_may_be_the_folder_of_the_articles()
    {
        var content = new ContentSet().With("intro.md").With("guides/a.md", "# A\n\n## X");

        Assert.Equal("guides/a", content.Resolve("intro.md", "@site/docs/guides/a.md").Target);
        Assert.Empty(content.Resolve("intro.md", "@site/blog/b.md").Findings);
    }

    [Fact]
    public void A_destination_that_only_the_site_knows_has_no_address_in_the_html()
    {
        var content = Site("site").With("docs/b.md", "[x](pathname:///a)");

        Assert.DoesNotContain("pathname", Rendered.From(content, "docs/b.md").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_from_the_folder_of_the_site_stays_as_it_is_in_an_included_file()
    {
        var content = Site("file").With("docs/b.md", "[!INCLUDE [x](includes/i.md)]").With("docs/includes/i.md", "[x](@site/docs/guides/a.md)");

        Assert.Contains("href=\"@site/docs/guides/a.md\"", Rendered.From(content, "docs/b.md").Html, StringComparison.Ordinal);
        Assert.Equal("guides/a", Assert.Single(content.Model("b").Links).Target);
    }

    private static ContentSet Site(string links) =>
        new ContentSet { Options = ContentOptions.Read(setting => setting == ProjectSettings.Links ? links : setting == ProjectSettings.Layout ? Layout : null) }
            .With("docs/intro.md").With("docs/guides/a.md", "# A\n\n## X").With("i18n/de/docusaurus-plugin-content-docs/current/intro.md");
}
