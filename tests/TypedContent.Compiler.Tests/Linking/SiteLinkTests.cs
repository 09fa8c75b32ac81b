using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests links that name the pages of a site.</summary>
public sealed class SiteLinkTests
{
    [Theory]
    [InlineData("guide/", "guide/_index", "")]
    [InlineData("guide", "guide/_index", "")]
    [InlineData("guide/first/", "guide/first", "")]
    [InlineData("guide/first#steps", "guide/first", "steps")]
    [InlineData("guide/first.html", "guide/first", "")]
    [InlineData("/terms/", "terms/index", "")]
    [InlineData("/de/terms/", "terms/index", "")]
    [InlineData("terms", "terms/index", "")]
    [InlineData("ops/", "ops/README", "")]
    [InlineData("./", "index", "")]
    [InlineData("/", "index", "")]
    [InlineData("guide/first.md", "guide/first", "")]
    [InlineData("../start/", "start", "")]
    public void A_link_leads_to_the_page_of_an_article(string destination, string target, string fragment)
    {
        var resolution = Site().Resolve("en-US/start.md", destination);

        Assert.Equal((target, fragment, 0), (resolution.Target, resolution.Fragment, resolution.Findings.Count));
        Assert.Contains(resolution.Kind, (LinkKind[])[LinkKind.Article, LinkKind.Section]);
    }

    [Theory]
    [InlineData("", "/cs/x", "cs/x")]
    [InlineData("", "/de/cs/x", "cs/x")]
    [InlineData("/guides", "/guides/de/start", "start")]
    [InlineData("/guides", "/de/guides/start", "start")]
    public void A_path_may_have_a_locale_or_a_folder_with_the_name_of_one(string prefix, string destination, string target)
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Links ? "site" : setting == ProjectSettings.SitePrefix ? prefix : null);
        var resolution = new ContentSet { Options = options }.With("en-US/start.md").With("en-US/cs/x.md").Resolve("en-US/start.md", destination);

        Assert.Equal((target, 0), (resolution.Target, resolution.Findings.Count));
    }

    [Theory]
    [InlineData("Guide/first", "guide/first")]
    [InlineData("guide/First/#steps", "guide/first/#steps")]
    [InlineData("/Guide/first?x=1", "/guide/first?x=1")]
    [InlineData("guide/First.html", "guide/first.html")]
    [InlineData("/guide/FIRST.HTML", "/guide/first.html")]
    [InlineData("Guide/", "guide/")]
    [InlineData("/Guide", "/guide/")]
    [InlineData("/OPS/", "/ops/")]
    [InlineData("/Guide/index.html", "/guide/")]
    [InlineData("ops/Readme", "ops/")]
    [InlineData("opS/", "ops/")]
    [InlineData("Index", "./")]
    public void A_difference_in_case_is_reported_with_the_right_address(string destination, string right)
    {
        var resolution = Site().Resolve("en-US/start.md", destination);

        var finding = Assert.Single(resolution.Findings);
        Assert.Equal((LinkVerdict.TargetCase, right), (finding.Verdict, finding.Suggestion));
        Assert.Contains(resolution.Kind, (LinkKind[])[LinkKind.Article, LinkKind.Section]);
    }

    [Theory]
    [InlineData("guide/index.html", "guide/_index")]
    [InlineData("/guide/index.html", "guide/_index")]
    [InlineData("/guide/first.html", "guide/first")]
    [InlineData("index.html", "index")]
    [InlineData("/index.html", "index")]
    [InlineData("/terms/../guide/./first", "guide/first")]
    [InlineData("/../guide/", "guide/_index")]
    [InlineData("small/", "small/readme")]
    [InlineData("/small/", "small/readme")]
    public void The_page_of_a_folder_need_not_be_named(string destination, string target)
    {
        var resolution = Site().With("en-US/small/readme.md").Resolve("en-US/start.md", destination);

        Assert.Equal((target, 0), (resolution.Target, resolution.Findings.Count));
    }

    [Fact]
    public void Of_two_pages_that_differ_in_case_the_one_as_written_is_meant()
    {
        var content = Site().With("en-US/Terms.md");

        Assert.Equal(("Terms", 0), content.Resolve("en-US/start.md", "Terms") is var upper ? (upper.Target, upper.Findings.Count) : default);
        Assert.Equal(("terms/index", 0), content.Resolve("en-US/start.md", "terms") is var lower ? (lower.Target, lower.Findings.Count) : default);
        Assert.Equal(("terms/index", 0), content.Resolve("en-US/start.md", "/terms") is var rooted ? (rooted.Target, rooted.Findings.Count) : default);
    }

    [Theory]
    [InlineData("../../x", "")]
    [InlineData("../../../guide/", "")]
    [InlineData("../../../second/", "guide/second/")]
    [InlineData("../../second", "guide/second")]
    [InlineData("../../x.html", "")]
    [InlineData("../..", "")]
    public void A_link_above_the_root_is_reported(string destination, string suggestion) => Assert.Equal(
        LinkResolution.To(LinkKind.Unresolved, destination, new LinkFinding(LinkVerdict.OutsideRoot, suggestion)), Site().Resolve("en-US/start.md", destination));

    [Theory]
    [InlineData("guide/first.md", "index.html", "guide/_index")]
    [InlineData("start.md", "guide/index.html", "guide/_index")]
    [InlineData("start.md", "guide/", "guide/_index")]
    [InlineData("start.md", "guide.html", "guide")]
    [InlineData("start.md", "guide", "guide")]
    [InlineData("guide/first.md", ".", "guide/_index")]
    [InlineData("guide/deep/a.md", "..", "guide/_index")]
    [InlineData("guide/deep/a.md", "../..", "index")]
    [InlineData("guide/first.md", "../guide", "guide")]
    [InlineData("guide/first.md", "../guide/", "guide/_index")]
    [InlineData("guide/deep/a.md", "b/../..", "guide/_index")]
    [InlineData("guide/first.md", "../../../en-US/guide", "guide")]
    [InlineData("guide/first.md", "../../../en-US/guide/", "guide/_index")]
    [InlineData("start.md", "/guide", "guide")]
    [InlineData("start.md", "/guide/", "guide/_index")]
    [InlineData("start.md", "/guide/index.html", "guide/_index")]
    public void Of_a_page_and_a_folder_with_one_name_the_slash_tells_which(string file, string destination, string target)
    {
        var resolution = Site().With("en-US/guide.md").With("en-US/guide/deep/a.md").With("de-DE/start.md").Resolve("en-US/" + file, destination);

        Assert.Equal((target, 0), (resolution.Target, resolution.Findings.Count));
    }

    [Fact]
    public void The_page_of_the_site_may_have_another_case() =>
        Assert.Equal(
            ("ReadMe", 0),
            new ContentSet { Options = ContentOptions.Read(setting => setting == ProjectSettings.Links ? "site" : null) }
                .With("en-US/start.md").With("en-US/ReadMe.md").Resolve("en-US/start.md", "/") is var page ? (page.Target, page.Findings.Count) : default);

    [Fact]
    public void The_page_of_a_folder_is_not_in_a_folder_of_its_own()
    {
        var resolution = Site().Resolve("en-US/guide/_index.md", "../second");

        Assert.Equal([new LinkFinding(LinkVerdict.MissingTarget, "second")], resolution.Findings.AsEnumerable());
    }

    [Fact]
    public void A_page_in_a_folder_that_has_moved_is_found_from_the_page_of_the_article()
    {
        var resolution = Site().Moved("guide/old", "/guide/second").Resolve("en-US/guide/first.md", "../old/");

        Assert.Equal(("guide/second", new LinkFinding(LinkVerdict.Moved, "second/")), (resolution.Target, Assert.Single(resolution.Findings)));
    }

    [Theory]
    [InlineData("en-US/guide/first.md", "../../../de-DE/start/", "start")]
    [InlineData("de-DE/start.md", "../../start", "start")]
    [InlineData("de-DE/start.md", "../../de-DE/start", "start")]
    [InlineData("en-US/index.md", "de-DE/guide/first", "guide/first")]
    public void The_folder_of_a_locale_may_be_in_a_path(string file, string destination, string target)
    {
        var resolution = Site().With("de-DE/start.md").Resolve(file, destination);

        Assert.Equal((target, 0), (resolution.Target, resolution.Findings.Count));
    }

    [Fact]
    public void A_path_from_the_page_may_lead_out_of_the_prefix()
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Links ? "site" : setting == ProjectSettings.SitePrefix ? "/docs" : null);

        Assert.Empty(Site(options).Resolve("en-US/start.md", "../../blog/").Findings);
        Assert.Equal(LinkVerdict.OutsideRoot, Assert.Single(Site(options).Resolve("en-US/start.md", "../../../blog/").Findings).Verdict);
    }

    [Fact]
    public void A_link_above_the_root_is_in_no_hidden_folder() =>
        Assert.Equal(LinkVerdict.MissingTarget, Assert.Single(Site().Resolve("en-US/start.md", "/../nope").Findings).Verdict);

    [Fact]
    public void A_link_may_start_at_the_page_of_its_article()
    {
        var content = Site();

        Assert.Equal("guide/second", content.Resolve("en-US/guide/first.md", "../second/").Target);
        Assert.Equal("guide/second", content.Resolve("en-US/guide/first.md", "second/").Target);
        Assert.Equal("guide/second", content.Resolve("en-US/guide/_index.md", "second").Target);
        Assert.Equal("start", content.Resolve("en-US/guide/first.md", "../../start").Target);
    }

    [Theory]
    [InlineData("guide/frist/", LinkVerdict.MissingTarget, "guide/first/")]
    [InlineData("guide/frist", LinkVerdict.MissingTarget, "guide/first")]
    [InlineData("guide/frist.html", LinkVerdict.MissingTarget, "guide/first.html")]
    [InlineData("/guide/frist.html#steps", LinkVerdict.MissingTarget, "/guide/first.html")]
    [InlineData("guide/frist/index.html", LinkVerdict.MissingTarget, "guide/first/")]
    [InlineData("../../en-US/guide/frist", LinkVerdict.MissingTarget, "/guide/first")]
    [InlineData("../../en-US/guide/frist/", LinkVerdict.MissingTarget, "/guide/first/")]
    [InlineData("/guide/frist.md", LinkVerdict.MissingTarget, "/guide/first")]
    [InlineData("/de/guide/frist", LinkVerdict.MissingTarget, "/guide/first")]
    [InlineData("/de/quite/another/page", LinkVerdict.MissingTarget, "")]
    [InlineData("gone.html", LinkVerdict.MissingTarget, "")]
    [InlineData("/gone.html", LinkVerdict.MissingTarget, "")]
    [InlineData("/gone", LinkVerdict.MissingTarget, "")]
    [InlineData("gone/", LinkVerdict.MissingTarget, "")]
    [InlineData("guide/first#stepps", LinkVerdict.MissingAnchor, "steps")]
    public void A_link_to_no_page_is_reported(string destination, LinkVerdict verdict, string suggestion)
    {
        var finding = Assert.Single(Site().Resolve("en-US/start.md", destination).Findings);

        Assert.Equal((verdict, suggestion), (finding.Verdict, finding.Suggestion));
    }

    [Theory]
    [InlineData("/img/logo.png")]
    [InlineData("sample.zip")]
    [InlineData("landing/")]
    [InlineData("/landing")]
    [InlineData("../../other/page")]
    [InlineData("/other/page/")]
    public void Other_files_and_pages_are_not(string destination)
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Links ? "Site" : setting == ProjectSettings.External ? "other/**" : null);
        var compilation = Site(options).Compilation;
        compilation = compilation.WithTargets(LinkTargets.None with { Pages = compilation.Options.Layout.PagesAt(["en-US/landing.yml"]) });
        var start = compilation.Documents.Single(document => document.Variant.Path == "start").Variant;

        Assert.Empty(LinkResolver.Resolve(start, new(destination, IsImage: false), compilation.Index).Findings);
    }

    [Theory]
    [InlineData("guide/first#steps", "guide/first.md#steps")]
    [InlineData("guide/first/", "guide/first.md")]
    [InlineData("guide/", "guide/_index.md")]
    [InlineData("ops", "ops/README.md")]
    public void Where_links_name_files_a_page_is_a_finding_with_its_file(string destination, string suggestion)
    {
        var finding = Assert.Single(Site(new ContentOptions()).Resolve("en-US/start.md", destination).Findings);

        Assert.Equal((LinkVerdict.NoFileName, suggestion), (finding.Verdict, finding.Suggestion));
    }

    [Fact]
    public void Where_links_name_files_a_misspelt_page_is_missing()
    {
        var content = Site(new ContentOptions());

        Assert.Equal(LinkVerdict.MissingTarget, Assert.Single(content.Resolve("en-US/start.md", "guide/frist/").Findings).Verdict);
        Assert.Empty(content.Resolve("en-US/start.md", "samples/").Findings);
        Assert.Empty(content.Resolve("en-US/start.md", "LICENSE").Findings);
        Assert.Empty(content.Resolve("en-US/start.md", "/gone").Findings);
    }

    [Theory]
    [InlineData("_csharplang/**", "../../../_csharplang/proposals/x.md", true)]
    [InlineData("_csharplang/**", "~/_csharplang/x.md", true)]
    [InlineData("_csharplang/**", "/_csharplang/x", true)]
    [InlineData("_CSharpLang/*.md", "~/_csharplang/x.md", true)]
    [InlineData("_csharplang/*.md", "~/_csharplang/deep/x.md", false)]
    [InlineData("**/api/**", "~/lib/api/deep/x.md", true)]
    [InlineData("_csharplang/**", "_csharp/x.md", false)]
    [InlineData("_csharplang", "~/_csharplang/deep/x.md", true)]
    [InlineData("./_CSharpLang/", "../../../_csharplang/x.md", true)]
    [InlineData("../_csharplang/**", "../../../_csharplang/x.md", true)]
    [InlineData("..\\..\\_csharplang\\", "../../../_csharplang/x.md", true)]
    [InlineData("/_csharplang/**", "/_csharplang/x", true)]
    [InlineData("_csharplang/**", "../../../_csharplang/", true)]
    [InlineData("guide/_samples/**", "_samples/x.md", true)]
    [InlineData("en-US/guide/_samples/", "_samples/x.md", true)]
    [InlineData("de-DE/guide/_samples/", "_samples/x.md", false)]
    [InlineData("guide/_samples", "_samples2/x.md", false)]
    public void Links_to_other_repositories_are_not_checked(string pattern, string destination, bool isOutside)
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.External ? pattern : null);
        var resolution = Site(options).Resolve("en-US/guide/first.md", destination);

        Assert.Equal((isOutside, isOutside), (resolution.IsOutside, resolution.Findings.Count == 0));
        Assert.True(!isOutside || resolution.Kind == (destination[0] == '/' ? LinkKind.SitePath : LinkKind.Asset));
    }

    [Theory]
    [InlineData("../.github/CONTRIBUTING.md", "**/.github/CONTRIBUTING")]
    [InlineData(".drafts/x.md", "**/guide/.drafts/x")]
    public void A_link_into_a_folder_that_begins_with_a_dot_names_the_item_to_add(string destination, string path)
    {
        var problem = Assert.Single(new ContentSet().With("en-US/guide/a.md", $"[x]({destination})").Check());

        Assert.Equal("TC1001", problem.Rule.Id);
        Assert.EndsWith($"/{path}.md\" />", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_and_anchors_match_in_both_unicode_forms()
    {
        const string decomposed = "U\u0308ber";
        var content = new ContentSet().With($"en-US/{decomposed}.md", "# Gro\u0308\u00DFe").With("en-US/start.md");

        Assert.Empty(content.Resolve("en-US/start.md", "\u00DCber.md#gr\u00F6\u00DFe").Findings);
        Assert.Empty(content.Resolve("en-US/start.md", decomposed + ".md#gro\u0308\u00DFe").Findings);
        Assert.Empty(content.Resolve("en-US/start.md", "%C3%9Cber.md").Findings);
        Assert.Equal(["TC4001"], content.With("en-US/\u00DCber.md").CheckSet().Select(problem => problem.Rule.Id));
    }

    private static ContentSet Site(ContentOptions? options = null) =>
        new ContentSet { Options = options ?? ContentOptions.Read(setting => setting == ProjectSettings.Links ? "site" : null) }
            .With("en-US/start.md").With("en-US/index.md").With("en-US/guide/_index.md").With("en-US/guide/first.md", "# First\n\n## Steps")
            .With("en-US/guide/second.md").With("en-US/ops/README.md").With("en-US/terms/index.md");
}
