using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Layouts;

/// <summary>Tests the patterns of TypedContentLayout, and links in such layouts.</summary>
public sealed class LayoutPatternTests
{
    [Fact]
    public void The_locale_may_be_in_the_name_of_the_file()
    {
        var content = Set("{path}.{locale}.md;{path}.md")
            .With("button/index.en-US.md", "# B\n\n[a](../input/index.en-US.md) [b](../input/index.md) [c](../input/indx.en-US.md)")
            .With("button/index.zh-CN.md", "# B\n\n[a](../input/index.zh-CN.md)").With("input/index.en-US.md").With("input/index.zh-CN.md").With("jquery.min.md");

        Assert.Equal(["en-US", "zh-CN"], content.Compilation.Locales);
        Assert.Equal(["button/index", "input/index", "jquery.min"], content.Index.Paths);
        var problem = Assert.Single(content.Check());
        Assert.Equal("TC1001", problem.Rule.Id);
        Assert.EndsWith("'../input/index.en-US.md' is similar", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(content.CheckSet(), doubt => doubt.Rule.Id != "TC2001");
    }

    [Fact]
    public void Pages_of_folders_have_their_locale_in_their_name_too()
    {
        var content = Set("{path}.{locale}.md;{path}.md").With("README.md").With("README.zh-CN.md").With("README.ja.md")
            .With("posts/a/index.md").With("posts/a/index.fr.md");

        Assert.Equal(["en-US", "fr", "ja", "zh-CN"], content.Compilation.Locales);
        Assert.Equal(["README", "posts/a/index"], content.Index.Paths);
    }

    [Fact]
    public void Locales_may_have_folders_far_from_the_source_locale()
    {
        var content = Set("i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.md;docs/{path}.md")
            .With("docs/intro.md", "# I\n\n[a](guides/a.md)").With("docs/guides/a.md", "# A\n\n[i](../intro.md) [n](../../blog/new.md)")
            .With("i18n/de/docusaurus-plugin-content-docs/current/intro.md", "# I\n\n[a](guides/a.md)").With("blog/new.md").With("blog/old.md");

        Assert.Equal(["en-US", "de"], content.Compilation.Locales);
        Assert.Equal(["guides/a", "intro"], content.Index.Paths);
        Assert.Equal(["TC1004"], content.Check().Where(problem => problem.Rule.Id != "TC1012").Select(problem => problem.Rule.Id));
        var doubt = Assert.Single(content.CheckSet(), problem => problem.Rule.Id == "TC5012");
        Assert.Equal("blog/new.md", doubt.FilePath);
        Assert.Contains("'blog/new.md', and 1 more", doubt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_locale_may_be_a_part_of_the_name_of_a_folder()
    {
        var content = Set("guide-{locale}/{path}.md;guide/{path}.md")
            .With("guide/a.md", "# A\n\n[b](b.md)").With("guide/b.md").With("guide-pt-BR/a.md", "# A\n\n[b](../guide/b.md)").With("guide-ja/b.md");

        Assert.Equal(["en-US", "ja", "pt-BR"], content.Compilation.Locales);
        Assert.Equal(["a", "b"], content.Index.Paths);
        Assert.Equal(["TC1012"], content.Check().Select(problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("{locale}/x.md")]
    [InlineData("{locale}{path}.md")]
    [InlineData("../{path}.md")]
    [InlineData("/docs/{path}.md")]
    [InlineData("{lang}/{path}.md")]
    [InlineData("docs/*/{path}.md")]
    [InlineData("{locale}/{path}.mdx")]
    public void A_pattern_that_is_not_understood_is_reported(string pattern)
    {
        var content = Set(pattern + ";{path}.md").With("a.md");

        var problem = Assert.Single(content.CheckSet());
        Assert.Equal(("TC5013", true), (problem.Rule.Id, problem.Message.StartsWith($"'{pattern}' is not a value of TypedContentLayout; write", StringComparison.Ordinal)));
        Assert.Equal(["a"], content.Index.Paths);
    }

    [Theory]
    [InlineData("TypedContentLinks", "sites")]
    [InlineData("TypedContentLocales", "de-DE;german")]
    [InlineData("TypedContentSourceLocale", "english")]
    [InlineData("TypedContentSitePrefix", "https://example.com/guides")]
    [InlineData("TypedContentSitePrefix", "/{locale}/docs")]
    [InlineData("TypedContentLinkSchemes", "slack;javascript")]
    public void So_is_another_value_that_a_setting_cannot_have(string property, string value)
    {
        var options = ContentOptions.Read(setting => setting.Property == property ? value : null);
        var problem = Assert.Single(new ContentSet { Options = options }.With("en-US/a.md").CheckSet(), problem => problem.Rule.Id == "TC5013");

        Assert.Contains($"'{value.Split(';')[^1]}' is not a value of {property}", problem.Message, StringComparison.Ordinal);
    }

    private static ContentSet Set(string layout) =>
        new() { Options = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? layout : null) };
}
