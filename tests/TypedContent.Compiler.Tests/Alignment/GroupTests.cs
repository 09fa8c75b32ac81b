using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

public sealed class GroupTests
{
    [Theory]
    [InlineData("sv-SE/partner/billing.md", null, "partner/billing", "sv-SE")]
    [InlineData("SV-se/billing.md", null, "billing", "sv-SE")]
    [InlineData("\\de\\a.b.md", null, "a.b", "de")]
    [InlineData("zh-hant-tw/a.md", null, "a", "zh-Hant-TW")]
    [InlineData("partner/billing.md", null, "partner/billing", null)]
    [InlineData("partner/billing.md", "nl-nl", "partner/billing", "nl-NL")]
    [InlineData("sv-SE/a.md", "de-DE", "sv-SE/a", "de-DE")]
    [InlineData("sv-SE/a.md", " ", "a", "sv-SE")]
    [InlineData("ai/a.md", null, "ai/a", null)]
    [InlineData("readme", null, "readme", null)]
    [InlineData("sv-SE/.hidden", null, ".hidden", "sv-SE")]
    public void An_article_is_told_from_its_place(string file, string? locale, string path, string? expected) =>
        Assert.Equal((path, expected), IdentityOf(new ArticleOrigin(file, file, locale)) is { } identity ? (identity.Path, identity.Locale) : default);

    [Fact]
    public void Without_a_folder_the_front_matter_names_the_locale()
    {
        Assert.Equal("sv-SE", Reader.Variant("---\nms.contentlocale: sv-se\n---\n", "a.md").Locale);
        Assert.Equal("en-US", Reader.Variant("---\nms.contentlocale: nonsense!\n---\n", "a.md").Locale);
        Assert.Equal("en-US", Reader.Variant("x", "a.md").Locale);
    }

    [Fact]
    public void A_front_matter_that_contradicts_the_folder_is_reported_at_its_value()
    {
        const string text = "---\ntitle: x\nms.contentlocale: de-DE\n---\n";
        var problem = Assert.Single(Reader.Read(text).Problems);

        Assert.Equal(("TC3001", "de-DE", (3, 19)), (problem.Rule.Id, text.At(problem.Span), problem.Span.Place()));
        Assert.Empty(Reader.Read("---\nms.contentlocale: SV-se\n---\n").Problems);
    }

    [Fact]
    public void The_source_comes_first_then_the_default_then_the_others_by_name()
    {
        var content = new ContentSet { Options = ContentOptions.Read(setting => setting == ProjectSettings.SourceLocale ? "en-gb" : setting == ProjectSettings.DefaultLocale ? "sv-SE" : null) }
            .With("nl-NL/a.md").With("sv-SE/a.md").With("de-DE/a.md").With("en-GB/a.md").With("de-DE/B.md");

        Assert.Equal(["B", "a"], content.Groups.Select(group => group.Path));
        Assert.Equal(["en-GB", "sv-SE", "de-DE", "nl-NL"], content.Group("a").Variants.Select(variant => variant.Locale));
    }

    [Theory]
    [InlineData("sv-SE;nl-NL")]
    [InlineData(" sv-se , nl-nl ,")]
    [InlineData("sv-SE|nl-NL")]
    public void Locales_that_are_not_wanted_are_left_out_but_never_the_source(string locales)
    {
        var content = new ContentSet { Options = ContentOptions.Read(setting => setting == ProjectSettings.Locales ? locales : null) }
            .With("nl-NL/a.md").With("sv-SE/a.md").With("de-DE/a.md").With("en-US/a.md").With("de-DE/b.md");

        Assert.Equal(["en-US", "nl-NL", "sv-SE"], Assert.Single(content.Groups).Variants.Select(variant => variant.Locale));
    }

    private static ArticleIdentity? IdentityOf(ArticleOrigin origin) =>
        new ContentOptions().For([origin, new ArticleOrigin("en-US/start.md", "en-US/start.md")]).IdentityOf(origin);

    [Fact]
    public void Two_files_of_one_article_and_locale_are_reported_and_the_first_counts()
    {
        var first = Variant("1", "content/sv-SE/a.md");
        var second = Variant("2", "other/sv-SE/a.md");
        var german = Variant("3", "content/de-DE/a.md") with { Locale = "de-DE" };

        var problem = Assert.Single(SetAnalysis.Analyze([second, german, first], NameTable.Of([]), [], new ContentOptions()), found => found.Rule == DuplicateArticle.Rule);
        Assert.Equal(("TC4001", "other/sv-SE/a.md"), (problem.Rule.Id, problem.FilePath));
        Assert.Contains("'../../content/sv-SE/a.md'", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["3", "1"], Assert.Single(Groups(second, german, first)).Variants.Select(variant => variant.Title));

        var atRoot = Assert.Single(SetAnalysis.Analyze([Variant("1", "/a.md"), Variant("2", "/b.md")], NameTable.Of([]), [], new ContentOptions()), found => found.Rule == DuplicateArticle.Rule);
        Assert.Contains("'a.md'", atRoot.Message, StringComparison.Ordinal);

        Assert.DoesNotContain(
            SetAnalysis.Analyze([first with { IsInclude = true }, second with { IsInclude = true }], NameTable.Of([]), [], new ContentOptions()),
            found => found.Rule == DuplicateArticle.Rule);

        static ArticleVariant Variant(string title, string file) => new() { Path = "a", Locale = "sv-SE", FilePath = file, Title = title };
        static IReadOnlyList<ArticleGroup> Groups(params ArticleVariant[] variants) =>
            ArticleGroup.Of(variants, new ContentOptions());
    }
}
