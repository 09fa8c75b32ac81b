using System.Globalization;
using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests;

/// <summary>Tests articles with <c>draft: true</c>, and tags.</summary>
public sealed class DraftTests
{
    private static readonly ContentText[] s_files =
    [
        new("en-US/a.md", "---\ntags: [Billing, guide]\n---\n# A\n\n[next](next.md)\n"),
        new("de-DE/a.md", "---\ndraft: true\ntags: [Rechnung]\n---\n# A\n\n[next](next.md)\n"),
        new("en-US/next.md", "---\ndraft: true\ntags: guide\n---\n# Next\n\n[gone](gone.md)\n"),
        new("de-DE/next.md", "# Weiter\n"),
        new("en-US/b.md", "---\ndraft: false\ntags: billing\n---\n# B\n\n[a](a.md)\n"),
    ];

    [Fact]
    public void Drafts_are_left_out_and_links_to_them_are_reported()
    {
        var generation = Run("exclude");

        Assert.Equal(["a.md(6,8) TC1023 link target 'next.md' is a draft, which this build leaves out; remove the link, remove 'draft' there, or set TypedContentDrafts to 'include'"], Findings(generation));
        var articles = Load(generation, DraftHandling.Exclude);
        Assert.Equal(["a", "b"], articles.Select(article => article.Path));
        Assert.Equal(["en-US"], articles[0].Locales.Select(locale => locale.Name));
        Assert.Equal("en-US", articles[0].LocaleIn(CultureInfo.GetCultureInfo("de-DE"))!.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("include")]
    public void Drafts_are_articles_where_they_are_not_left_out(string drafts)
    {
        var generation = Run(drafts);

        Assert.Equal(["next.md(7,8) TC1001 link target 'gone.md' does not exist in en-US"], Findings(generation));
        Assert.Equal(["a", "b", "next"], Load(generation, DraftHandling.Include).Select(article => article.Path));
    }

    [Fact]
    public void An_edit_of_a_sentence_leaves_the_drafts()
    {
        var edited = Run("exclude").Edit("en-US/b.md", s_files[4].GetText()!.ToString() + "\nA sentence.\n");

        Assert.Equal(0, edited.Reasons(TrackingNames.Drafts).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Index).Changed());
        Assert.Equal(1, edited.Reasons(TrackingNames.Buckets).Changed());
    }

    [Fact]
    public void A_draft_that_is_published_is_an_article()
    {
        var edited = Run("exclude").Edit("en-US/next.md", "# Next\n");

        Assert.Empty(Findings(edited));
        Assert.Contains(edited.Result.GeneratedSources, source => source.HintName == "Articles.next.g.cs");
    }

    [Fact]
    public void A_table_of_contents_that_names_a_draft_is_reported()
    {
        var generation = Generation.Run(
            new() { ["TypedContentDrafts"] = "exclude" }, [new("a.md", "# A\n"), new("b.md", "---\ndraft: True\n---\n# B\n"), new("toc.yml", "- name: B\n  href: b.md\n", kind: "toc")]);

        Assert.Equal(["toc.yml(2,9) TC1017 the entry 'B' leads to 'b.md', which does not exist; it is a draft, which this build leaves out: remove the entry, remove 'draft' there, or set TypedContentDrafts to 'include'"], Findings(generation));
    }

    [Fact]
    public void A_tag_has_the_articles_of_the_source_that_have_it()
    {
        var generation = Run("include");
        Load(generation, DraftHandling.Include, out var set);

        Assert.Equal(["Billing: a b", "guide: a next"], set.Tags.Select(tag => $"{tag.Key}: {string.Join(" ", tag.Value.Select(article => article.Path))}"));
        Assert.Equal(2, set.Tags["billing"].Count);
        Assert.Contains("> Tags => ", generation.Source("Articles.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_give_way_to_an_article()
    {
        var source = Generation.Run(new ContentText("tags.md", "# Tags\n")).Source("Articles.g.cs");

        Assert.Contains("> TagsOfSet => ", source, StringComparison.Ordinal);
    }

    private static Generation Run(string drafts) => Generation.Run(new() { ["TypedContentDrafts"] = drafts }, s_files);

    private static IEnumerable<string> Findings(Generation generation) => generation.Diagnostics.Where(diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info && diagnostic.Id != "TC2015").Select(diagnostic =>
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}) {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    });

    private static IReadOnlyList<Article> Load(Generation generation, DraftHandling drafts) => Load(generation, drafts, out _);

    private static IReadOnlyList<Article> Load(Generation generation, DraftHandling drafts, out ContentSet set)
    {
        var packs = ContentCompilation.Create(
            s_files.Select(file => new ArticleFile(new ArticleOrigin(file.Path, file.RelativePath), file.GetText()!.ToString())), new ContentOptions { Drafts = drafts }).GetPacks();
        var articles = Consumer.Load(generation.Output, [.. packs]).GetType("MyApp.Content.Articles", throwOnError: true)!;
        set = (ContentSet)articles.GetProperty("Set")!.GetValue(null)!;
        return set.Articles;
    }
}
