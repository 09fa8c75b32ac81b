using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests which file a directive names where the layout isn't one of folders of locales.</summary>
public sealed class LayoutTests
{
    private const string Suffix = "{path}.{locale}.md;{path}.md";
    private const string Docusaurus = "docs/{path}.md;i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.md";
    private const string Folder = "guide-{locale}/{path}.md;guide/{path}.md";

    [Theory]
    [InlineData("f.md", "<p>de</p>\n")]
    [InlineData("f.de-DE.md", "<p>de</p>\n")]
    [InlineData("./f.de-DE.md", "<p>de</p>\n")]
    [InlineData("f.ja.md", "<p>ja</p>\n")]
    [InlineData("g.md", "<p>source</p>\n")]
    [InlineData("g.de-DE.md", "<p>source</p>\n")]
    [InlineData("includes/h.de-DE.md", "<p>de</p>\n")]
    public void The_name_of_the_file_may_have_a_locale(string path, string html)
    {
        var content = Set(Suffix).With("a.md").With("a.de-DE.md", $"[!INCLUDE [x]({path})]")
            .With("f.md", "source").With("f.de-DE.md", "de").With("f.ja.md", "ja").With("g.md", "source").With("includes/h.md", "source").With("includes/h.de-DE.md", "de");

        Assert.Equal(html, Rendered.From(content, "a.de-DE.md").Html);
        Assert.Empty(content.Check());
        Assert.DoesNotContain("TC1013", content.Documents.SelectMany(document => document.Problems).Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void The_source_locale_has_its_own()
    {
        var content = Set(Suffix).With("a.md", "[!INCLUDE [x](f.md)]").With("f.md", "source").With("f.de-DE.md", "de");

        Assert.Equal("<p>source</p>\n", Rendered.From(content, "a.md").Html);
    }

    [Theory]
    [InlineData("fes.de-DE.md", "'fees.de-DE.md' is similar")]
    [InlineData("fes.md", "'fees.md' is similar")]
    [InlineData("prices.fr.md", "add it, or remove the include")]
    public void A_missing_file_is_reported_with_one_that_is_written_in_the_same_way(string path, string suggestion)
    {
        var content = Set(Suffix).With("sub/a.md").With("sub/a.de-DE.md", $"[!INCLUDE [x]({path})]").With("sub/fees.md", "source");

        var problem = Assert.Single(content.Documents.SelectMany(document => document.Problems));
        Assert.Equal("TC1013", problem.Rule.Id);
        Assert.EndsWith(suggestion, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Docusaurus, "docs/", "i18n/de/docusaurus-plugin-content-docs/current/", "f.md", "de")]
    [InlineData(Docusaurus, "docs/", "i18n/de/docusaurus-plugin-content-docs/current/", "g.md", "source")]
    [InlineData(Docusaurus, "docs/", "i18n/de/docusaurus-plugin-content-docs/current/", "../../../../docs/g.md", "source")]
    [InlineData(Folder, "guide/", "guide-de/", "f.md", "de")]
    [InlineData(Folder, "guide/", "guide-de/", "../guide-de/f.md", "de")]
    [InlineData(Folder, "guide/", "guide-de/", "../guide/g.md", "source")]
    public void Locales_may_have_other_folders(string layout, string source, string german, string path, string text)
    {
        var content = Set(layout).With(source + "a.md").With(german + "a.md", $"[!INCLUDE [x]({path})]")
            .With(source + "f.md", "source").With(german + "f.md", "de").With(source + "g.md", "source");

        Assert.Equal($"<p>{text}</p>\n", Rendered.From(content, german + "a.md").Html);
    }

    [Fact]
    public void Links_of_included_files_may_have_a_locale_too()
    {
        var content = Set(Suffix).With("a.md").With("a.de-DE.md", "# A\n\n[!INCLUDE [x](includes/f.md)]").With("b.md").With("b.de-DE.md")
            .With("includes/f.de-DE.md", "[b](../b.de-DE.md)");

        Assert.Empty(content.Check());
        Assert.Equal("b", Assert.Single(content.Model("a").Links).Target);
        Assert.Contains("href=\"b.de-DE.md\"", Rendered.From(content, "a.de-DE.md").Html, StringComparison.Ordinal);
    }

    private static ContentSet Set(string layout) =>
        new() { Options = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? layout : null) };
}
