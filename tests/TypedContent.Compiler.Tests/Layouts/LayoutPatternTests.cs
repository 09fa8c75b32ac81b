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
    public void Versions_are_the_articles_of_their_folders()
    {
        var content = Set("docs/{path}.md;versioned_docs/{path}.md").With("docs/a.md", "# A\n\n[b](b.md)").With("docs/b.md")
            .With("versioned_docs/version-1.0/a.md", "# A\n\n[b](b.md) [c](c.md)").With("versioned_docs/version-1.0/b.md");

        Assert.Equal(["a", "b", "version-1.0/a", "version-1.0/b"], content.Index.Paths);
        Assert.Equal("version-1.0/b", content.Resolve("versioned_docs/version-1.0/a.md", "b.md").Target);
        Assert.StartsWith("link target 'c.md'", Assert.Single(content.Check()).Message, StringComparison.Ordinal);
        Assert.Empty(content.CheckSet());
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

    [Theory]
    [InlineData("{path}.md;{path}.{locale}.md", "{path}.{locale}.md", "{path}.md")]
    [InlineData("{path}.md;{locale}/{path}.md", "{locale}/{path}.md", "{path}.md")]
    [InlineData("docs/{path};docs/{locale}/{path}.md", "docs/{locale}/{path}.md", "docs/{path}.md")]
    [InlineData("i18n/{locale}/{path}.md;i18n/{locale}/{path}/README.md", "i18n/{locale}/{path}/README.md", "i18n/{locale}/{path}.md")]
    [InlineData("{path}.{locale}.md;docs/{path}.{locale}.md;{path}.md", "docs/{path}.{locale}.md", "{path}.{locale}.md")]
    public void A_pattern_after_one_that_has_all_of_its_paths_is_reported(string layout, string hidden, string hiding)
    {
        var problem = Assert.Single(Set(layout).With("a.md").CheckSet(), problem => problem.Rule.Id == "TC5013");

        Assert.Equal($"'{hidden}' is not a value of TypedContentLayout; write it before '{hiding}', which has all of its paths", problem.Message);
    }

    [Theory]
    [InlineData("{path}.{locale}.md;{path}.md;{path}.md")]
    [InlineData("docs/{path}.md;i18n/{locale}/{path}.md")]
    [InlineData("docs/{path}.md;docs2/{path}.md;{path}.md")]
    [InlineData("{locale}/{path}.md;docs/{locale}/{path}.md;{path}.md")]
    [InlineData("{path}.{locale}.md;{locale}/{path}.md;{path}.md")]
    public void One_with_paths_of_its_own_is_not(string layout) =>
        Assert.DoesNotContain(Set(layout).With("a.md").CheckSet(), problem => problem.Rule.Id == "TC5013");

    [Theory]
    [InlineData("docs/{locale}/{path}.md", "docs/en/a.md,docs/CS/a.md,docs/de/a.md", "CS/a,a")]
    [InlineData("{path}.{locale}.md", "a.en.md,a.cs.md,a.de.md", "a,a.cs")]
    [InlineData("guide-{locale}/{path}.md", "guide-en/a.md,guide-cs/a.md", "a,cs/a")]
    [InlineData("{locale}/{path}.md;{path}.md", "en/a.md,cs/a.md", "a,cs/a")]
    public void A_topic_is_part_of_the_path_of_its_articles(string layout, string files, string paths)
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? layout : setting == ProjectSettings.Topics ? "cs" : null);
        var content = files.Split(',').Aggregate(new ContentSet { Options = options }, (content, file) => content.With(file));

        Assert.Equal(paths.Split(','), content.Index.Paths);
        Assert.DoesNotContain("cs", content.Compilation.Locales);
        Assert.DoesNotContain(content.CheckSet(), problem => problem.Rule.Id is "TC5012" or "TC5014");
    }

    [Theory]
    [InlineData("help.md", "help")]
    [InlineData("docs/help.md", "help")]
    public void An_article_with_a_stated_locale_needs_no_pattern(string path, string article)
    {
        var content = Set("docs/{path}.md").With("docs/a.md");
        var compilation = content.Compilation.WithFile(new(new("/elsewhere/hilfe.md", path, "de-DE"), "# Hilfe"));

        Assert.Equal(["a", article], compilation.Index.Paths);
        Assert.Equal(["en-US", "de-DE"], compilation.Locales);
    }

    [Theory]
    [InlineData("node_modules/a/README.md", "node_modules/**")]
    [InlineData("docs/node_modules/a/README.md", "docs/node_modules/**")]
    [InlineData("docs/x.md", "docs/x.md")]
    [InlineData("x.md", "x.md")]
    public void The_advice_about_a_file_without_a_pattern_names_the_files_to_remove(string path, string removed)
    {
        var problem = Assert.Single(Set("docs/guides/{path}.md").With("docs/guides/a.md").With(path).CheckSet(), problem => problem.Rule.Id == "TC5012");

        Assert.EndsWith($"or leave the files out: <TypedContent Remove=\"$(TypedContentRoot)/{removed}\" />", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_written_as_in_the_layout()
    {
        var content = Set("{path}/{locale}.md;{path}/README.md").With("a/de.md", "# A\n\n[x](../b/de.md) [x](../bb/de.md)").With("b/README.md").With("b/de.md").With("a/README.md");

        Assert.Equal(["a", "b"], content.Index.Paths);
        var problem = Assert.Single(content.Check());
        Assert.EndsWith("link target '../bb/de.md' does not exist in de; '../b/de.md' is similar", problem.Message, StringComparison.Ordinal);
    }

    private static ContentSet Set(string layout) =>
        new() { Options = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? layout : null) };
}
