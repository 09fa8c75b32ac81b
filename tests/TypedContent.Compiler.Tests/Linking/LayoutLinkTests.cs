using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests links where the files of locales are in other folders than articles, or have other names.</summary>
public sealed class LayoutLinkTests
{
    private const string InFolders = "docs/{path}.md;i18n/{locale}/{path}.md";
    private const string InNames = "{path}.{locale}.md;{path}.md";

    [Theory]
    [InlineData("docs/g/a.md", "../b.md", "b")]
    [InlineData("docs/g/a.md", "../../docs/b.md", "b")]
    [InlineData("i18n/de/g/a.md", "../../../docs/b.md", "b")]
    [InlineData("docs/b.md", "docs/b.md", "docs/b")]
    [InlineData("docs/b.md", "~/b.md", "b")]
    [InlineData("docs/b.md", "~/docs/b.md", "docs/b")]
    [InlineData("docs/b.md", "~/docs/g/a.md", "g/a")]
    public void A_path_is_one_of_an_article_first_and_of_a_file_then(string file, string destination, string target)
    {
        var resolution = Set(InFolders).With("docs/b.md").With("docs/g/a.md").With("docs/docs/b.md").With("i18n/de/g/a.md").With("i18n/de/b.md").Resolve(file, destination);

        Assert.Equal((LinkKind.Article, target, 0), (resolution.Kind, resolution.Target, resolution.Findings.Count));
    }

    [Fact]
    public void A_link_of_an_included_file_starts_at_that_file()
    {
        var content = Set(InFolders)
            .With("docs/a.md", "# A\n\n[!INCLUDE [x](shared/includes/x.md)]").With("docs/shared/includes/x.md", "[x](../../../docs/c.md)").With("docs/c.md");

        Assert.Equal((LinkKind.Article, "c"), Assert.Single(content.Model("a").Links) is var link ? (link.Kind, link.Target) : default);
    }

    [Theory]
    [InlineData("docs/g/_samples/**", "_samples/x.md")]
    [InlineData("_samples/**", "../../_samples/x.md")]
    public void The_folder_of_another_repository_is_named_from_the_root(string pattern, string destination)
    {
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? InFolders : setting == ProjectSettings.External ? pattern : null);
        var content = new ContentSet { Options = options }.With("docs/g/a.md");

        Assert.True(content.Resolve("docs/g/a.md", destination).IsOutside);
        Assert.False(content.Resolve("docs/g/a.md", "x.md").IsOutside);
    }

    [Theory]
    [InlineData("g/a.de.md", "biling.de.md", "billing.de.md")]
    [InlineData("g/a.de.md", "biling.md", "billing.md")]
    [InlineData("g/a.md", "biling.md", "billing.md")]
    public void A_suggestion_has_the_locale_in_its_name_if_the_link_has_it(string file, string destination, string suggestion)
    {
        var content = Set(InNames).With("g/a.md").With("g/a.de.md").With("g/billing.md").With("g/billing.de.md");

        Assert.Equal([new LinkFinding(LinkVerdict.MissingTarget, suggestion)], content.Resolve(file, destination).Findings.AsEnumerable());
    }

    [Fact]
    public void A_misspelt_include_is_suggested_by_the_name_of_its_file()
    {
        var content = Set(InNames).With("a.de.md", "# A\n\n[!INCLUDE [x](includes/notee.de.md)]").With("includes/note.md", "Note.").With("includes/note.de.md", "Hinweis.");

        Assert.Contains("'includes/note.de.md' is similar", Assert.Single(content.Check(), problem => problem.FilePath == "a.de.md").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start.md", "de/start.md", "start", false)]
    [InlineData("guide/a.md", "../de/start.md", "start", false)]
    [InlineData("guide/a.md", "../de/gone.md", "../de/gone.md", true)]
    [InlineData("start.md", "de/only.md", "de/only.md", true)]
    [InlineData("de/start.md", "../guide/a.md", "guide/a", false)]
    [InlineData("de/start.md", "../only-french.md", "../only-french.md", true)]
    [InlineData("de/start.md", "../fr/start.md", "../fr/start.md", true)]
    [InlineData("de/start.md", "de/start.md", "de/start.md", true)]
    public void A_path_may_lead_from_the_default_locale_to_the_folder_of_another_and_back(string file, string destination, string target, bool isMissing)
    {
        var content = new ContentSet { Options = ContentOptions.Read(setting => setting == ProjectSettings.Locales ? "de;fr" : null) }
            .With("start.md").With("guide/a.md").With("only.md").With("de/start.md").With("fr/start.md").With("fr/only-french.md");
        var resolution = content.Resolve(file, destination);

        Assert.Equal(target, resolution.Target);
        Assert.Equal(isMissing, resolution.Kind == LinkKind.Unresolved);
    }

    private static ContentSet Set(string layout) =>
        new() { Options = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? layout : null) };
}
