using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class AssetTests
{
    private const string File = "sv-SE/partner/start.md";

    private static readonly string[] Assets =
        ["sv-SE/partner/media/own.png", "media/shared.png", "de-DE/partner/media/German.png", "sv-SE/guides/a b.pdf"];

    [Theory]
    [InlineData("![x](media/own.png)")]
    [InlineData("![x](./media/../media/own.png?v=1#a)")]
    [InlineData("![x](..\\media\\shared.png)")]
    [InlineData("![x](~/media/shared.png)")]
    [InlineData("![x](../../media/shared.png)")]
    [InlineData("![x](../../de-DE/partner/media/German.png)")]
    [InlineData("![x](media/German.png)")]
    [InlineData("[x](../guides/a%20b.pdf)")]
    [InlineData(":::image source=\"media/own.png\" alt-text=\"x\":::")]
    [InlineData("<img src=\"media/own.png\">")]
    [InlineData("![x](https://example.com/no.png) ![x](/site/no.png) ![x](//example.com/no.png)")]
    [InlineData("![x](../../../no.png)")]
    [InlineData("[x](sample.zip)")]
    [InlineData("[x](LICENSE)")]
    [InlineData("![](  )")]
    public void An_asset_that_is_there_is_fine(string markdown) => Assert.Empty(Check(markdown, Assets));

    [Theory]
    [InlineData("![x](media/owm.png)", "'media/owm.png' is not among the project's assets; 'media/own.png' is similar")]
    [InlineData("![x](media/nothing-like-it.jpg)", "'media/nothing-like-it.jpg' is not among the project's assets")]
    [InlineData("![x](media/Own.png)", "'media/Own.png' is not among the project's assets; its name differs in case, write 'media/own.png'")]
    [InlineData("![x](../../media/share.png)", "'../../media/share.png' is not among the project's assets; '../media/shared.png' is similar")]
    [InlineData("[x](../guides/c.pdf)", "'../guides/c.pdf' is not among the project's assets; '../guides/a b.pdf' is similar")]
    [InlineData("<img srcset=\"media/own.png 1x, media/no.png 2x\">", "'media/no.png' is not among the project's assets; 'media/own.png' is similar")]
    public void One_that_is_not_is_reported(string markdown, string message)
    {
        var problem = Assert.Single(Check(markdown, Assets));

        Assert.Equal(("TC1015", message), (problem.Rule.Id, problem.Message));
        Assert.Equal(message.Split('\'')[1], markdown.At(problem.Span));
    }

    [Fact]
    public void A_project_that_passes_no_assets_has_nothing_checked() => Assert.Empty(Check("![x](no.png)"));

    [Fact]
    public void Each_place_is_reported() => Assert.Equal(2, Check("![x](no.png) ![y](no.png)", Assets).Count);

    [Theory]
    [InlineData("{path}.{locale}.md;{path}.md", "a.de.md", "![x](img/a.de.png) ![x](img/a.png) ![x](img/b.png)", "img/a.de.png,img/b.de.png,img/b.png")]
    [InlineData("{path}.{locale}.md;{path}.md", "a.de.md", "![x](img/b.png)", "img/b.de.png")]
    [InlineData("docs/{path}.md;i18n/{locale}/{path}.md", "docs/a.md", "![x](img/a.png) ![x](../static/b.png)", "docs/img/a.png,static/b.png")]
    [InlineData("docs/{path}.md;i18n/{locale}/{path}.md", "i18n/de/a.md", "![x](img/a.png)", "i18n/de/img/a.png")]
    public void Assets_are_found_as_the_layout_has_them(string layout, string file, string markdown, string assets) =>
        Assert.Empty(Set(layout).With("a.md").With(file, markdown).CheckAssets(file, [.. assets.Split(','), "img/a.png"]));

    [Theory]
    [InlineData("{path}.{locale}.md;{path}.md", "g/a.de.md", "![x](img/c.de.png)", "g/img/b.de.png", "'img/b.de.png' is similar")]
    [InlineData("docs/{path}.md;i18n/{locale}/{path}.md", "docs/a.md", "![x](img/b.png)", "docs/img/a.png", "'img/a.png' is similar")]
    [InlineData("docs/{path}.md;i18n/{locale}/{path}.md", "docs/g/a.md", "![x](../../static/b.png)", "static/a.png", "'../../static/a.png' is similar")]
    [InlineData("docs/{path}.md;i18n/{locale}/{path}.md", "docs/g/a.md", "![x](../img/A.png)", "docs/img/a.png", "its name differs in case, write '../img/a.png'")]
    [InlineData("docs/{path}.md;i18n/{locale}/{path}.md", "i18n/de/a.md", "![x](img/b.png)", "i18n/de/img/a.png", "'img/a.png' is similar")]
    [InlineData("docs/{path}.md;i18n/{locale}/{path}.md", "i18n/de/a.md", "![x](../../static/b.png)", "static/a.png", "'../../static/a.png' is similar")]
    public void A_suggestion_is_written_as_the_layout_has_it(string layout, string file, string markdown, string asset, string suggestion)
    {
        var problem = Assert.Single(Set(layout).With(file, markdown).CheckAssets(file, asset));

        Assert.EndsWith("; " + suggestion, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_links_name_pages_an_image_may_start_at_the_page()
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Links ? "site" : null);
        var content = new ContentSet { Options = options }.With("en-US/g/a.md", "![x](img/a.png) ![x](../img/a.png) ![x](../../img/a.png)");

        Assert.Equal("TC1015", Assert.Single(content.CheckAssets("en-US/g/a.md", "en-US/g/img/a.png")).Rule.Id);
        Assert.Equal(2, new ContentSet().With("en-US/g/a.md", "![x](img/a.png) ![x](../img/a.png) ![x](../../img/a.png)").CheckAssets("en-US/g/a.md", "en-US/g/img/a.png").Count);
    }

    [Fact]
    public void Where_links_name_pages_an_image_may_start_at_the_page_in_a_folder_of_the_layout()
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Links ? "site" : setting == ProjectSettings.Layout ? "docs/{path}.md;i18n/{locale}/{path}.md" : null);
        var content = new ContentSet { Options = options }.With("docs/g/a.md", "![x](../img/a.png) ![x](../img/b.png)");

        Assert.Contains("'../img/b.png'", Assert.Single(content.CheckAssets("docs/g/a.md", "docs/g/img/a.png")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_locale_may_have_its_assets_beside_the_folders_of_others()
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.SourceLocale ? "en" : setting == ProjectSettings.Locales ? "de" : null);
        var content = new ContentSet { Options = options }.With("start.md", "![x](img/a.png) ![x](img/b.png)").With("de/start.md");

        Assert.Contains("'img/b.png'", Assert.Single(content.CheckAssets("start.md", "img/a.png")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_asset_of_another_locale_is_written_as_one_of_the_same()
    {
        var content = Set("docs/{path}.md;i18n/{locale}/{path}.md").With("i18n/de/g/a.md", "![x](img/b.png)").With("i18n/fr/g/a.md");

        Assert.EndsWith("; 'img/a.png' is similar", Assert.Single(content.CheckAssets("i18n/de/g/a.md", "i18n/fr/g/img/a.png")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("img/a1.png", "img/a2.png")]
    [InlineData("img/a2.png", "img/a1.png")]
    public void Of_two_that_are_as_similar_the_first_in_the_alphabet_is_suggested(params string[] assets) =>
        Assert.EndsWith("; 'img/a1.png' is similar", Assert.Single(new ContentSet().With("en-US/a.md", "![x](img/a3.png)").CheckAssets("en-US/a.md", assets)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.png", true)]
    [InlineData("g/a.SVG", true)]
    [InlineData("a.png/b", false)]
    [InlineData("a.pdf", false)]
    public void An_image_is_told_by_its_extension(string path, bool isImage) => Assert.Equal(isImage, AssetIndex.IsImage(path));

    [Fact]
    public void Two_indexes_are_equal_if_they_have_the_same_files_and_layout()
    {
        var layout = Set("{locale}/{path}.md").Compilation.Options.Layout;
        var index = AssetIndex.Of(["a.png", "b.png"], layout);

        Assert.Equal(AssetIndex.Of(["b.png", "a.png", "a.png"], layout), index);
        Assert.NotEqual(AssetIndex.Of(["a.png"], layout), index);
        Assert.NotEqual(AssetIndex.Of(["a.png", "b.png"], Set("docs/{path}.md;i18n/{locale}/{path}.md").Compilation.Options.Layout), index);
        Assert.False(index.Equals(null));
    }

    [Fact]
    public void Where_links_name_pages_a_file_of_the_project_is_there()
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Links ? "site" : null);
        var content = new ContentSet { Options = options }.With("en-US/a.md", "[x](demo.html) [x](LICENSE) [x](other.html)");
        var targets = LinkTargets.None with { Assets = AssetIndex.Of(["demo.html", "LICENSE"], content.Compilation.Options.Layout) };

        var finding = Assert.Single(content.Compilation.WithTargets(targets).GetFindings(ReportSettings.Default), finding => finding.Problem.Rule.Category == "Links");
        Assert.Contains("'other.html'", finding.Problem.Message, StringComparison.Ordinal);
    }

    private static ContentSet Set(string layout) =>
        new() { Options = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? layout : null) };

    private static IReadOnlyList<Problem> Check(string text, params string[] assets) =>
        new ContentSet().With(File, text).CheckAssets(File, assets);
}
