namespace TypedContent.Package.Tests;

/// <summary>Tests the package of the search in a project.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class SearchTests(PackedFeed feed)
{
    private const string Program = """
        using System.Globalization;
        using App.Content;
        using TypedContent.Search;

        foreach (var result in Articles.Set.Search(args[0], new CultureInfo("sv-SE")))
        {
            Console.WriteLine($"{result.Article.Path}: {result.Excerpt.ToHtml()}");
        }
        """;

    [Fact]
    public async Task A_program_searches_its_articles_also_after_an_edit()
    {
        var app = feed.NewUnrestoredConsumer("<TypedContentPacks>files</TypedContentPacks>", $"""<PackageReference Include="TypedContent.Search" Version="{feed.Version}" />""");
        app.Write("Program.cs", Program);
        await feed.AddAsync("TypedContent.Search");

        (await app.BuildAsync()).AssertClean();
        Assert.Contains("welcome: Dina <mark>kunder</mark> ska", await SearchAsync("kunder"), StringComparison.Ordinal);
        Assert.Empty(await SearchAsync("grannar"));

        app.Write("content/sv-SE/welcome.md", Sample.Welcome.Replace("Dina kunder", "Dina grannar", StringComparison.Ordinal));
        (await app.BuildAsync()).AssertClean();
        Assert.Contains("<mark>grannar</mark>", await SearchAsync("grannar"), StringComparison.Ordinal);

        async Task<string> SearchAsync(string query) => (await DotNet.RunAsync(app.Folder, [], ["bin/Debug/net10.0/App.dll", query])).Output;
    }
}
