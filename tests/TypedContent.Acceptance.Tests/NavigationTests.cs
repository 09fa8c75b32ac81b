using System.Globalization;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests the order of articles without a table of contents, and their folders.</summary>
public class NavigationTests
{
    private static readonly ContentAssembly s_content = ContentAssembly.Build(
        [
            File("en-US/index.md", "# Home\n"),
            File("en-US/zebra.md", "---\norder: 1\n---\n# Zebra\n"),
            File("en-US/about.md", "# About\n"),
            File("en-US/billing/index.md", "---\nsidebar_position: 2.5\n---\n# Billing\n"),
            File("en-US/billing/invoices.md", "---\nweight: 10\n---\n# Invoices\n"),
            File("en-US/billing/cards.md", "---\nweight: 9\n---\n# Cards\n"),
            File("en-US/billing/deep/all.md", "# All\n"),
            File("en-US/getting-started/first.md", "# First\n"),
            File("de-DE/billing/index.md", "# Abrechnung\n"),
        ],
        code: """
            using System.Collections.Generic;
            using MyApp.Content;

            public static class Probe
            {
                public static readonly IReadOnlyList<TypedContent.NavigationItem> Items = Articles.Navigation;
                public static readonly IReadOnlyList<TypedContent.Article> Billing = Articles.Billing.All;
                public static readonly string Renamed = Articles.Billing.Deep.AllArticle.Path + Articles.Billing.Index.Path;
            }
            """);

    [Fact]
    public void Articles_are_ordered_by_their_numbers_and_paths_with_the_page_of_a_folder_in_its_place() => Assert.Equal(
        """
        Home index
        Zebra zebra
        Billing billing/index
          Cards billing/cards
          Invoices billing/invoices
          Deep -
            All billing/deep/all
        About about
        Getting started -
          First getting-started/first
        """.Split(Environment.NewLine),
        Lines(Items));

    [Fact]
    public void Titles_are_in_the_culture_and_fall_back()
    {
        var german = CultureInfo.GetCultureInfo("de-AT");

        Assert.Equal("Abrechnung", Article("billing/index").NavigationItem!.TitleIn(german));
        Assert.Equal("Cards", Article("billing/cards").NavigationItem!.TitleIn(german));
        Assert.Equal("Deep", Article("billing/deep/all").NavigationItem!.Parent!.TitleIn(german));
        Assert.Equal("Abrechnung", Article("billing/index").NavigationItem!.TitleIn(new Locale("de-DE")));
    }

    [Fact]
    public void An_article_knows_those_before_after_and_around_it()
    {
        Assert.Equal("billing/index", Article("billing/cards").Parent?.Path);
        Assert.Equal("billing/index", Article("billing/deep/all").Parent?.Path);
        Assert.Null(Article("getting-started/first").Parent);
        Assert.Equal("about", Article("billing/deep/all").Next?.Path);
        Assert.Equal("billing/deep/all", Article("about").Previous?.Path);
        Assert.Null(Article("index").Previous);
        Assert.Null(Article("getting-started/first").Next);
    }

    [Fact]
    public void A_folder_has_its_articles_folders_and_page()
    {
        var folder = Article("billing/cards").Folder;

        Assert.Equal("billing", folder.Path);
        Assert.Equal("billing/index", folder.Index?.Path);
        Assert.Equal(["billing/cards", "billing/index", "billing/invoices"], folder.Articles.Select(article => article.Path));
        Assert.Equal(["billing/cards", "billing/deep/all", "billing/index", "billing/invoices"], folder.All.Select(article => article.Path));
        Assert.Equal(folder.All, (IReadOnlyList<Article>)Probe("Billing"));
        Assert.Equal(["billing/deep"], folder.Folders.Select(child => child.Path));
        Assert.Equal(folder, folder.Folders[0].Parent);
        Assert.Null(folder.Folders[0].Index);
        Assert.Equal(["about", "index", "zebra"], folder.Parent!.Articles.Select(article => article.Path));
        Assert.Equal(s_content.Articles, folder.Parent.All);
        Assert.Null(folder.Parent.Parent);
    }

    [Fact]
    public void No_article_is_renamed_by_the_members_of_folders()
    {
        Assert.Empty(s_content.Diagnostics);
        Assert.Equal("billing/deep/allbilling/index", Probe("Renamed"));

        var content = ContentAssembly.Build(
            [File("en-US/navigation.md", "# Navigation\n")],
            code: "public static class Probe { public static string Path = MyApp.Content.Articles.Navigation.Path + MyApp.Content.Articles.NavigationOfSet.Count; }");

        Assert.Empty(content.Diagnostics);
        Assert.Equal("navigation1", content.Loaded.Value.GetType("Probe")!.GetField("Path")!.GetValue(null));
    }

    private static IReadOnlyList<NavigationItem> Items => (IReadOnlyList<NavigationItem>)Probe("Items");

    private static object Probe(string field) => s_content.Loaded.Value.GetType("Probe")!.GetField(field)!.GetValue(null)!;

    private static Article Article(string path) => s_content.Articles.Single(article => article.Path == path);

    private static IEnumerable<string> Lines(IEnumerable<NavigationItem> items) => items.SelectMany(item => Lines(item.Children)
        .Prepend($"{new string(' ', 2 * item.Level)}{item.TitleIn(CultureInfo.GetCultureInfo("en-US"))} {item.Article?.Path ?? "-"}"));

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);
}
