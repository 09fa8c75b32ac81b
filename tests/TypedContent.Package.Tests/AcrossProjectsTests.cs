namespace TypedContent.Package.Tests;

/// <summary>Tests links from the articles of a project to those of another one.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class AcrossProjectsTests(PackedFeed feed)
{
    private const string Invoices = "# Invoices\n\nText.\n\n## Late payments\n\nFees.\n";

    private const string Program = """
        using App.Content;

        var link = Articles.Start.Links.InvoicesLatePayments;
        Contoso.Help.Content.InvoicesArticle target = link.Target;
        Console.WriteLine($"{target.Title}, {link.Section.Heading}");
        Console.WriteLine(Articles.Start.ToHtml(linkResolver: to => "/" + to.TargetArticle?.Path));
        """;

    [Fact]
    public async Task A_link_leads_to_the_other_assembly_and_a_broken_one_fails_the_build_at_its_line()
    {
        var app = feed.NewUnrestoredConsumer(
            properties: "<TypedContentReferences>/help=Contoso.Help</TypedContentReferences><TypedContentSourceLocale>sv-SE</TypedContentSourceLocale>",
            items: """<ProjectReference Include="../Help/Help.csproj" />""");
        app.Write("Program.cs", Program);
        app.Write("content/sv-SE/start.md", "# Start\n\n[Late](typedcontent:Contoso.Help/billing/invoices.md#late-payments) and [others](/help/billing/invoices).\n");
        app.Write("../Help/Help.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>Contoso.Help</AssemblyName>
                <RootNamespace>Contoso.Help</RootNamespace>
                <TypedContentExport>true</TypedContentExport>
                <TypedContentPacks>files</TypedContentPacks>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="TypedContent" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        app.Write("../Help/content/en-US/billing/invoices.md", Invoices);

        (await app.BuildAsync()).AssertClean();
        Assert.Equal(
            ["Invoices, Late payments", "<h1 id=\"start\">Start</h1>", "<p><a href=\"/billing/invoices\">Late</a> and <a href=\"/billing/invoices\">others</a>.</p>"],
            (await app.RunAsync()).Output.Trim().Split(Environment.NewLine).SelectMany(line => line.Split('\n')));

        // No member of the other project changes, but what it exports.
        app.Write("../Help/content/en-US/billing/invoices.md", Invoices.Replace("## Late payments", "## <a id=\"late\"></a>Late payments", StringComparison.Ordinal));
        var broken = await app.BuildAsync();

        Assert.False(broken.Succeeded);
        Assert.Contains("start.md(3,8): error TC1002: 'typedcontent:Contoso.Help/billing/invoices' has no anchor '#late-payments' in en-US", broken.Output, StringComparison.Ordinal);
    }
}
