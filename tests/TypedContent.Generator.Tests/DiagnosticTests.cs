using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Generator.Model;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Schemas;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that problems of articles are reported at their locations.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void A_broken_link_is_reported_at_its_destination()
    {
        var generation = Generation.Run(
            new ContentText("de-DE/partner/billing.md", "# Title\n\nSee [support](customer-suport.md).\n"),
            new ContentText("de-DE/partner/customer-support.md", "# Support\n"));

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal(
            "/project/content/de-DE/partner/billing.md(3,15): error TC1001: link target 'customer-suport.md' does not exist in de-DE; 'customer-support.md' is similar",
            diagnostic.ToString());
        Assert.Equal("customer-suport.md".Length, diagnostic.Location.SourceSpan.Length);
        Assert.Equal(string.Empty, diagnostic.Descriptor.HelpLinkUri);
    }

    [Fact]
    public void A_diagnostic_links_to_the_page_of_its_rule_if_the_project_says_where_it_is()
    {
        var generation = Generation.Run(
            new Dictionary<string, string> { ["TypedContentHelpLink"] = "https://example.com/rules|{0}" }, new ContentText("de-DE/a.md", "[b](gone.md)\n"));

        Assert.Equal("https://example.com/rules#TC1001", Assert.Single(generation.Diagnostics).Descriptor.HelpLinkUri);
    }

    [Fact]
    public void The_second_of_two_files_for_one_article_is_reported()
    {
        var generation = Generation.Run(
            new ContentText("b/sv-SE/index.md", Articles.Plain("B")),
            new ContentText("z.md", Articles.Plain("Z"), locale: "sv-SE"),
            new ContentText("sv-SE/z.md", Articles.Plain("Z")));

        Assert.Equal(
            ["/project/content/z.md(1,1): error TC4001: article 'z' already exists in sv-SE by 'sv-SE/z.md'; rename or remove one of them"],
            generation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(Consumer.Complaints(generation.Output));
    }

    [Fact]
    public void A_translation_that_is_out_of_date_is_reported_at_its_version()
    {
        var files = Articles.ThreeLocales.Select(file => file.RelativePath.StartsWith("de-DE", StringComparison.Ordinal)
            ? file.With(file.GetText()!.ToString().Replace("407b133", "0ld0000", StringComparison.Ordinal)) : file);

        Assert.Equal(
            "/project/content/de-DE/partner/customer-communication.md(7,21): warning TC2003: the translation was made from version '0ld0000' of the source, "
            + "which is not the newest; translate '407b133', which nl-NL has",
            Assert.Single(Generation.Run(files.ToArray()).Diagnostics).ToString());
    }

    [Fact]
    public void Keys_that_the_project_requires_are_reported_where_they_are_missing()
    {
        var generation = Generation.Run(
            new Dictionary<string, string> { ["TypedContentRequiredMetadata"] = "title,ms.date" },
            new ContentText("a.md", "---\ntitle: A\n---\n"), new ContentText("b.md", "---\ntitle: B\nms.date: 10/01/2026\n---\n"));

        Assert.Equal(
            "/project/content/a.md(1,1): warning TC3002: the front matter has no 'ms.date'; complete it, or remove the key from TypedContentRequiredMetadata",
            Assert.Single(generation.Diagnostics).ToString());
    }

    [Fact]
    public void A_file_that_is_no_text_is_reported()
    {
        var generation = Generation.Run(new ContentText("a.md", null), new ContentText("b.md", "# B\n"));

        Assert.Equal(["TC0003"], generation.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(Consumer.Complaints(generation.Output));
    }

    [Fact]
    public void An_article_that_fails_is_reported_and_costs_no_other()
    {
        var article = new ResolvedArticle(
            new ArticleGroup("a", new([new() { Path = "a", Locale = "sv-SE", FilePath = "/a.md" }])), []);
        var result = ModelResult.Of(
            article, new ContentNames(NameTable.Of([]), [], SchemaBindings.None, new ContentOptions()));

        Assert.Null(result.Article);
        Assert.Equal((InternalFailure.Rule, "/a.md"), (result.Failure!.Rule, result.Failure.FilePath));
    }

    [Fact]
    public void An_article_that_cannot_be_written_is_reported_and_costs_no_other()
    {
        var bucket = Assert.Single(Bucket.Deal([Placed("good", new([], "Good", "GoodArticle"))]));
        var problems = new List<Problem>();
        var code = Emission.BucketEmitter.Emit(
            bucket with { Articles = new([Placed("bad", null!), .. bucket.Articles]) }, new("MyApp"), problems.Add, default);

        Assert.Equal((InternalFailure.Rule, "/bad.md"), (Assert.Single(problems).Rule, problems[0].FilePath));
        Assert.Contains("class GoodArticle", code, StringComparison.Ordinal);

        static PlacedModel Placed(string path, ArticleName name) => new(
            new()
            {
                Path = path, Name = name, Title = path, Description = "", Locales = [], Members = default, Size = default, Strings = [],
                Sections = [], Links = [], RequiredMetadata = [], MemberHash = 0,
            },
            $"/{path}.md");
    }

    [Fact]
    public void Places_under_the_content_root_need_no_path()
    {
        var generation = Generation.Run(
            new Dictionary<string, string> { ["TypedContentRootPath"] = "/project/content" },
            new ContentText("sv-SE/partner/billing.md", "# Betalning\n", path: ""));

        Assert.Contains("\"partner/billing\"", generation.Source("Articles.partner.billing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Locales_that_are_not_included_are_neither_generated_nor_checked()
    {
        var generation = Generation.Run(
            new() { ["TypedContentLocales"] = "sv-SE,nl-NL" },
            [.. Articles.ThreeLocales, new("de-DE/a.md", "[gone](gone.md)"), new("other.md", "---\nms.contentlocale: fr-FR\n---\n[gone](gone.md)")]);

        Assert.Empty(generation.Diagnostics);
        Assert.DoesNotContain("DeDE", generation.Source("Locales.g.cs"), StringComparison.Ordinal);
        Assert.Equal(["Articles.partner.customer-communication.g.cs"],
            generation.Result.GeneratedSources.Select(source => source.HintName).Where(name => name.StartsWith("Articles.p", StringComparison.Ordinal)));
    }

    [Fact]
    public void Files_that_are_not_content_are_left_alone()
    {
        var generation = Generation.Run(new ContentText("stylecop.json", "{}", kind: ""), new ContentText("notes.md", "[gone](gone.md)", kind: "other"));

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(4, generation.Result.GeneratedSources.Length);
    }
}
