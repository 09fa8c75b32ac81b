namespace TypedContent.Package.Tests;

/// <summary>Tests projects that <c>dotnet new</c> creates from the package of templates.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class TemplateTests(PackedFeed feed)
{
    private const string Program = """
        using Contoso.Help.Content;

        Console.WriteLine(Articles.FirstArticle.In(Locales.DeDE).Title);
        Console.WriteLine(Articles.All.Count);
        """;

    [Fact]
    public async Task A_program_reads_the_articles_of_a_content_library()
    {
        var app = feed.NewUnrestoredConsumer(items: """<ProjectReference Include="../Contoso.Help/Contoso.Help.csproj" />""");
        app.Write("Program.cs", Program);
        string[] hive = ["--debug:custom-hive", app.Under("../hive")];
        await feed.AddAsync("TypedContent.Templates");
        (await DotNet.RunAsync(app.Folder, ["new", "install", $"TypedContent.Templates@{feed.Version}", .. hive])).AssertClean();
        (await DotNet.RunAsync(app.Folder, ["new", "typedcontent-lib", "--output", app.Under("../Contoso.Help"), "--no-restore", .. hive])).AssertClean();

        (await app.BuildAsync()).AssertClean();

        Assert.Equal(["Ihr erster Artikel", "2"], (await app.RunAsync()).Output.Trim().Split(Environment.NewLine));
    }

    [Fact]
    public async Task A_portal_shows_its_articles_its_search_and_edits()
    {
        foreach (var package in new[] { "TypedContent.Templates", "TypedContent.AspNetCore", "TypedContent.Search" })
        {
            await feed.AddAsync(package);
        }

        var app = feed.NewUnrestoredConsumer();
        var folder = app.Under("../Contoso.Portal");
        string[] hive = ["--debug:custom-hive", app.Under("../hive")];
        (await DotNet.RunAsync(app.Folder, ["new", "install", $"TypedContent.Templates@{feed.Version}", .. hive])).AssertClean();
        (await DotNet.RunAsync(app.Folder, ["new", "typedcontent-portal", "--output", folder, "--no-restore", .. hive])).AssertClean();

        (await DotNet.RunAsync(folder, "build", "-v:m", "-p:TypedContentLiveText=watch")).AssertClean();
        await using var portal = await Server.StartAsync(folder, "bin/Debug/net10.0/Contoso.Portal.dll");

        Assert.Contains(">Rechnungen</", await portal.GetAsync("/help/de-DE/billing/invoices"), StringComparison.Ordinal);
        Assert.Contains("<mark>", await portal.GetAsync("/search/de-DE?q=rechnung"), StringComparison.Ordinal);
        Assert.DoesNotContain("/broken/", await portal.GetAsync("/coverage/de-DE"), StringComparison.Ordinal);

        // What a page of a browser waits for before it loads itself again: another version than its own.
        using var changes = await portal.OpenAsync("/changes");
        var version = await changes.ReadLineAsync();
        Assert.StartsWith("data: ", version, StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{version!["data: ".Length..]}\"", await portal.GetAsync("/help/de-DE/billing/invoices"), StringComparison.Ordinal);
        Assert.Equal("", await changes.ReadLineAsync());
        var article = Path.Combine(folder, "content", "de-DE", "billing", "invoices.md");
        await File.WriteAllTextAsync(article, (await File.ReadAllTextAsync(article)).Replace("Die Rechnung wird fällig.", "Jetzt ist die Rechnung fällig.", StringComparison.Ordinal));

        var changed = await changes.ReadLineAsync();
        Assert.StartsWith("data: ", changed, StringComparison.Ordinal);
        Assert.NotEqual(version, changed);
        Assert.Contains("Jetzt ist die Rechnung fällig.", await portal.GetAsync("/help/de-DE/billing/invoices"), StringComparison.Ordinal);
    }
}
