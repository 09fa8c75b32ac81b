using System.Text.Json;

namespace TypedContent.Package.Tests.Commands;

/// <summary>Tests that <c>content check</c> shows what a build of the project shows.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class CheckParityTests(PackedFeed feed)
{
    private const string Warnings = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    public static TheoryData<string, string, string, string> Projects => new()
    {
        { "warnings as errors", string.Empty, "content/sv-SE/more.md", "# More\n\n[x](Welcome.md)\n" },
        { "warnings", Warnings, "content/sv-SE/more.md", "# More\n\n[x](Welcome.md) [y](welcome.md#gone)\n\n:::note\n" },
        { "a rule that is off and one that is an error", Warnings + "<NoWarn>$(NoWarn);TC1001</NoWarn><WarningsAsErrors>$(WarningsAsErrors);TC1005</WarningsAsErrors>", "content/sv-SE/more.md", "# More\n\n[x](Welcome.md)\n" },
        { "severities of all files", Warnings, ".globalconfig", "is_global = true\ndotnet_diagnostic.TC1001.severity = warning\n" },
        { "severities of a folder", string.Empty, ".editorconfig", "[content/**.md]\ntypedcontent_severity.TC1001 = none\n" },
        { "a severity that is none", string.Empty, ".editorconfig", "[*.md]\ntypedcontent_severity.TC1001 = loud\n" },
        { "a suppression", Warnings, "content/sv-SE/more.md", "<!-- typedcontent-disable TC1005 -->\n# More\n\n[x](Welcome.md)\n" },
        { "a baseline", string.Empty, "typedcontent.baseline", "TC1001 | sv-SE/welcome.md | guide/invoicse.md | sv-SE\nno finding\n" },
        { "a table of contents", Warnings, "content/sv-SE/toc.yml", "- name: X\n  href: gone.md\n" },
        { "a lock", Warnings, "typedcontent.lock", "nonsense\n" },
        { "redirects", Warnings, "content/sv-SE/.openpublishing.redirection.json", "{ \"redirections\": [ { \"source_path\": 3 } ] }" },
        { "a setting", Warnings + "<TypedContentLinks>pages</TypedContentLinks><TypedContentSitePrefix>/help</TypedContentSitePrefix>", "content/sv-SE/more.md", "# More\n\n[x](/help/gone)\n" },
        { "another locale", Warnings + "<TypedContentSourceLocale>sv-SE</TypedContentSourceLocale>", "content/de-DE/welcome.md", "# Hallo\n\n[x](guide/gone.md)\n\nEin Text mehr, der nichts übersetzt.\n" },
        { "metadata", Warnings + "<TypedContentRequiredMetadata>title;owner</TypedContentRequiredMetadata>", "content/sv-SE/more.md", "---\ntitle: [\n---\n# More\n" },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Findings_of_a_project_are_those_of_its_build(string name, string properties, string path, string text)
    {
        var app = feed.NewConsumer(properties);
        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome);
        if (path.Length > 0)
        {
            app.Write(path, text);
        }

        // What has no file is shown at the project.
        var built = BuiltFindings(await app.BuildAsync()).Select(finding => finding.Replace("CSC(1,1): ", app.Under("App.csproj(1,1): "), StringComparison.Ordinal)).ToList();
        var run = await ContentTool.RunAsync(app.Folder, "check", "--format", "json");

        Assert.Equal(built.Order(StringComparer.Ordinal), CheckedFindings(run.Output, app.Folder));
        Assert.True(run.Succeeded != built.Any(finding => finding.Contains(" error ", StringComparison.Ordinal)), name);
    }

    [Fact]
    public async Task Front_matter_is_compared_with_the_types_of_the_last_build()
    {
        var app = feed.NewConsumer(Warnings);
        app.Write("Schema.cs", "[TypedContent.ContentMetadata(\"guide/*\")] internal sealed record Page(string Title, int Number, TypedContent.Article? Next);");
        app.Write("content/sv-SE/guide/invoices.md", Sample.Invoices.Insert(4, "number: 3\n"));
        app.Write("content/sv-SE/guide/support.md", Sample.Support.Insert(4, "number: 3\nnext: guide/invoices\n"));

        var unknown = await ContentTool.RunAsync(app.Folder, "check");
        Assert.Contains(
            $"content: front matter is not compared with the types of the project that describe it ([ContentMetadata]), since no build has written them down; run: dotnet build \"{app.Under("App.csproj")}\"",
            unknown.Output, StringComparison.Ordinal);

        (await app.BuildAsync()).AssertClean();
        var clean = await ContentTool.RunAsync(app.Folder, "check");
        Assert.DoesNotContain("front matter", clean.Output, StringComparison.Ordinal);

        app.Write("content/sv-SE/guide/invoices.md", Sample.Invoices.Insert(4, "number: three\nnext: guide/suport\n"));
        app.Write("content/sv-SE/guide/support.md", Sample.Support.Insert(4, "numbr: 3\n"));
        var built = BuiltFindings(await app.BuildAsync());
        var run = await ContentTool.RunAsync(app.Folder, "check", "--format", "json");
        Assert.Equal(3, built.Count(finding => finding.Contains("TC30", StringComparison.Ordinal)));
        Assert.Equal(built, CheckedFindings(run.Output, app.Folder));

        app.Write("Schema.cs", await File.ReadAllTextAsync(app.Under("Schema.cs")) + "\n");
        Assert.Contains("content: front matter is compared with the types that described it in the last build; the C# has changed since", (await ContentTool.RunAsync(app.Folder, "check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_across_projects_are_checked_with_the_assemblies_that_the_last_build_had()
    {
        var app = feed.NewUnrestoredConsumer(Warnings + "<TypedContentSourceLocale>sv-SE</TypedContentSourceLocale>", """<ProjectReference Include="../Help/Help.csproj" />""");
        app.Write("../Help/Help.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><TypedContentExport>true</TypedContentExport></PropertyGroup>
              <ItemGroup><PackageReference Include="TypedContent" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        app.Write("../Help/content/en-US/a.md", "# A\n\n## Late\n");
        app.Write("content/sv-SE/start.md", "# Start\n\n[Late](typedcontent:Help/a.md#late)\n");
        (await DotNet.RunAsync(app.Folder, "restore")).AssertClean();
        Assert.Contains("content: links to articles of other assemblies are not checked, since no build has found these; run: dotnet build", (await ContentTool.RunAsync(app.Folder, "check")).Output, StringComparison.Ordinal);

        (await app.BuildAsync()).AssertClean();
        app.Write("content/sv-SE/start.md", "# Start\n\n[Late](typedcontent:Help/a.md#later) [x](typedcontent:Helo/a) [y](typedcontent:Help/b)\n");
        var built = BuiltFindings(await app.BuildAsync());
        var run = await ContentTool.RunAsync(app.Folder, "check", "--format", "json");
        Assert.Equal(3, built.Count);
        Assert.Equal(built, CheckedFindings(run.Output, app.Folder));
        Assert.DoesNotContain("content: ", run.Output, StringComparison.Ordinal);

        // The other project is built by itself.
        app.Write("../Help/content/en-US/a.md", "# A\n\n## Later\n");
        app.Write("../Help/content/en-US/b.md", "# B\n");
        (await DotNet.RunAsync(app.Under("../Help"), "build", "-v:m", "--no-restore")).AssertClean();
        var later = CheckedFindings((await ContentTool.RunAsync(app.Folder, "check", "--format", "json")).Output, app.Folder);
        Assert.Contains("TC1024", Assert.Single(later), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_with_several_frameworks_is_checked_with_the_first()
    {
        var app = feed.NewConsumer();
        app.Write("App.csproj", (await File.ReadAllTextAsync(app.Under("App.csproj"))).Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net9.0</TargetFrameworks>", StringComparison.Ordinal));
        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome);

        var run = await ContentTool.RunAsync(app.Folder, "check");

        Assert.Contains("error[TC1001]: link target 'guide/invoicse.md' does not exist in sv-SE", run.Output, StringComparison.Ordinal);
    }

    [CorpusFact(IsLongRunning = true)]
    public async Task Findings_of_real_articles_are_those_of_a_build()
    {
        var app = feed.NewConsumer(Warnings + $"<TypedContentRoot>{RepositoryFolder.Corpus}</TypedContentRoot><TypedContentLocales>de-DE</TypedContentLocales>");
        Directory.Delete(app.Under("content"), recursive: true);
        app.Write("Program.cs", "return;\n");

        var built = BuiltFindings(await app.BuildAsync());
        var run = await ContentTool.RunAsync(app.Folder, "check", "--format", "json");

        Assert.NotEmpty(built);
        Assert.Equal(built, CheckedFindings(run.Output, app.Folder));
    }

    /// <summary>Returns the findings that a build shows, without other warnings.</summary>
    private static List<string> BuiltFindings(Outcome build) =>
        [.. build.Problems.Where(problem => problem.Contains("TC", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Returns the findings of a report, as a build shows them.</summary>
    private static List<string> CheckedFindings(string json, string folder)
    {
        using var report = JsonDocument.Parse(json);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
        {
            var suggestion = finding.TryGetProperty("suggestion", out var text) ? "; " + text.GetString() : string.Empty;
            return $"{Path.GetFullPath(finding.GetProperty("file").GetString()!, folder)}({finding.GetProperty("line")},{finding.GetProperty("column")}): {finding.GetProperty("severity")} {finding.GetProperty("rule")}: {finding.GetProperty("message").GetString()}{suggestion}";
        }).Distinct().Order(StringComparer.Ordinal)];
    }
}
