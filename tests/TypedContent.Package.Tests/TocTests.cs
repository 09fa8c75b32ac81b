namespace TypedContent.Package.Tests;

/// <summary>Tests that builds notice tables of contents.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class TocTests(PackedFeed feed)
{
    private const string Program = """
        using System.Globalization;
        using App.Content;

        CultureInfo.CurrentUICulture = new CultureInfo("sv-SE");
        Console.WriteLine(string.Join(" ", Articles.Navigation.Select(item => $"{item.Title}:{item.Article?.Path}")));
        """;

    [Fact]
    public async Task A_build_reads_a_table_of_contents_notices_its_edit_and_fails_at_an_entry_that_leads_nowhere()
    {
        var app = feed.NewConsumer();
        app.Write("Program.cs", Program);
        app.Write("content/sv-SE/TOC.yml", "- name: Start\n  href: welcome.md\n- href: guide/invoices.md\n");
        (await app.BuildAsync()).AssertClean();
        Assert.Equal("Start:welcome Fakturor:guide/invoices", (await app.RunAsync()).Output.Trim());

        app.Write("content/sv-SE/TOC.yml", "- name: Hem\n  href: welcome.md\n");
        (await app.BuildAsync()).AssertClean();
        Assert.Equal("Hem:welcome", (await app.RunAsync()).Output.Trim());

        app.Write("content/sv-SE/TOC.yml", "- name: Hem\n  href: welcom.md\n");
        (await app.BuildAsync()).AssertFailed("content/sv-SE/TOC.yml(2,9): error TC1017: the entry 'Hem' leads to 'welcom.md', which does not exist; 'welcome.md' is similar");
    }

    [Fact]
    public async Task A_table_of_contents_that_is_also_a_page_is_read_once()
    {
        var app = feed.NewConsumer();
        app.Write("App.csproj", (await File.ReadAllTextAsync(app.Under("App.csproj"))).Replace(
            "</Project>", "<ItemGroup><TypedContentPages Include=\"content/**/*.yml\" /></ItemGroup></Project>", StringComparison.Ordinal));
        app.Write("content/sv-SE/toc.yml", "- href: lost.md\n");

        (await app.BuildAsync()).AssertFailed("content/sv-SE/toc.yml(1,9): error TC1017");
    }
}
