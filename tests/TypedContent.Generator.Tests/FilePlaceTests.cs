using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests the use of a file that follows from its path, without metadata for the compiler.</summary>
public sealed class FilePlaceTests
{
    [Theory]
    [InlineData("sv-SE/orders.md", "/project/content", "Articles.orders.g.cs")]
    [InlineData("sv-SE/orders.MD", "/project/content/", "Articles.orders.g.cs")]
    [InlineData("../content/./sv-SE/orders.md", "/project/app/../content", "Articles.orders.g.cs")]
    [InlineData("sv-SE/orders.md", "/project/content/sv-SE", "Articles.orders.g.cs")]
    public void Markdown_under_the_root_is_an_article(string path, string root, string file) => Assert.Contains(file, SourcesOf(path, root));

    [Theory]
    [InlineData("sv-SE/orders.txt", "/project/content")]
    [InlineData("../README.md", "/project/content")]
    [InlineData("../content-of-others/orders.md", "/project/content")]
    [InlineData("sv-SE/orders.md", "")]
    public void Other_files_are_none(string path, string root) =>
        Assert.Equal(["ArticleMetadata.g.cs", "Articles.g.cs", "ContentIndex.g.cs", "Locales.g.cs"], SourcesOf(path, root).Order(StringComparer.Ordinal));

    [Fact]
    public void Markdown_that_the_project_has_for_something_else_is_none()
    {
        var generation = Generation.Run(
            new Dictionary<string, string> { ["TypedContentRootPath"] = "/project/content" }, new ContentText("sv-SE/orders.md", "# Orders", kind: "none"));

        Assert.DoesNotContain(generation.Result.GeneratedSources, source => source.HintName == "Articles.orders.g.cs");
    }

    private static IEnumerable<string> SourcesOf(string path, string root) => Generation
        .Run(new Dictionary<string, string> { ["TypedContentRootPath"] = root }, new ContentText(path, "# Orders", kind: string.Empty))
        .Result.GeneratedSources.Select(source => source.HintName);
}
