namespace TypedContent.Package.Tests;

/// <summary>Tests that drafts are left out of builds in the configuration Release.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class DraftTests(PackedFeed feed)
{
    private const string Program = "Console.WriteLine(string.Join(\" \", App.Content.Articles.All.Select(article => article.Path)));";

    [Fact]
    public async Task A_draft_is_an_article_in_Debug_and_is_left_out_of_Release_unless_asked_for()
    {
        var app = feed.NewConsumer();
        app.Write("Program.cs", Program);
        app.Write("content/sv-SE/guide/support.md", Sample.Support.Replace("title: Support\n", "title: Support\ndraft: true\n", StringComparison.Ordinal));
        (await app.BuildAsync()).AssertClean();
        Assert.Equal("guide/invoices guide/support welcome", (await app.RunAsync()).Output.Trim());

        (await app.BuildAsync("-c", "Release", "-o", app.Under("out"))).AssertClean();
        Assert.Equal("guide/invoices welcome", (await DotNet.RunAsync(app.Folder, "out/App.dll")).Output.Trim());

        (await app.BuildAsync("-c", "Release", "-o", app.Under("out"), "-p:TypedContentDrafts=include")).AssertClean();
        Assert.Equal("guide/invoices guide/support welcome", (await DotNet.RunAsync(app.Folder, "out/App.dll")).Output.Trim());
    }
}
