using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests;

/// <summary>Tests that missing prerequisites of a project are reported with a code, a solution and a link to the documentation.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed partial class GuardTests(PackedFeed feed)
{
    [Fact]
    public async Task An_old_compiler_or_language_is_an_error_that_says_what_to_do()
    {
        var app = feed.NewConsumer();

        (await app.BuildAsync("-p:CompilerApiVersion=roslyn4.13")).AssertFailed(
            "error TC5001: TypedContent needs the C# compiler (Roslyn) 4.14 or later, and this build has 4.13; use .NET SDK 9.0.300 or later");
        (await app.BuildAsync("-p:LangVersion=11")).AssertFailed(
            "error TC5002: TypedContent generates C# 12, and this project is compiled as C# 11; add <LangVersion>12</LangVersion>");
        (await app.BuildAsync("-p:CompilerApiVersion=roslyn4.14", "-p:LangVersion=latest")).AssertClean();
    }

    [Fact]
    public async Task A_project_without_articles_is_told_which_folder_was_searched()
    {
        var app = feed.NewConsumer("<TypedContentRoot>articles</TypedContentRoot>");
        app.Write("Program.cs", "Console.WriteLine();");

        var warned = await app.BuildAsync();
        var silent = await app.BuildAsync("-p:NoWarn=TC5003");

        Assert.True(warned.Succeeded, warned.Output);
        Assert.Contains(
            $"warning TC5003: there is no article in '{app.Under("articles")}'; add one", Assert.Single(warned.Problems), StringComparison.Ordinal);
        silent.AssertClean();
    }

    [Fact]
    public async Task An_article_listed_twice_is_an_error_at_the_article()
    {
        var app = feed.NewConsumer(items: """<TypedContent Include="content/sv-SE/welcome.md" Locale="nl-NL" />""");

        (await app.BuildAsync()).AssertFailed("content/sv-SE/welcome.md : error TC5004: the article is listed twice");
    }

    [Theory]
    [InlineData("fsproj", "F#")]
    [InlineData("vbproj", "VB")]
    public async Task A_project_in_another_language_is_told_that_nothing_is_generated(string extension, string language)
    {
        var app = feed.NewUnrestoredConsumer();
        File.Delete(app.Under("App.csproj"));
        app.Write($"App.{extension}", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="TypedContent" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);

        var built = await app.BuildAsync();
        var silent = await app.BuildAsync("-p:NoWarn=TC5007");

        Assert.True(built.Succeeded, built.Output);
        Assert.Contains(
            $"App.{extension} : warning TC5007: TypedContent generates C# only, so this project in {language} has no articles; move the articles to a C# library",
            Assert.Single(built.Problems), StringComparison.Ordinal);
        silent.AssertClean();
        Assert.Empty(app.Packs);
    }

    [LongRunningFact]
    public async Task Messages_link_to_the_pages_of_rules_only_if_the_project_says_where_they_are()
    {
        var app = feed.NewConsumer("<TypedContentHelpLink>https://example.com/rules#{0}</TypedContentHelpLink>", """<TypedContent Include="content/sv-SE/welcome.md" />""");

        (await app.BuildAsync("-p:LangVersion=11", "-t:TypedContentGuard")).AssertFailed("or a later version to it (https://example.com/rules#TC5002)");
        (await app.BuildAsync("-p:LangVersion=11", "-t:TypedContentGuard", "-p:TypedContentHelpLink=")).AssertFailed("<LangVersion>12</LangVersion> or a later version to it");
        (await app.BuildAsync()).AssertFailed("instead of Include (https://example.com/rules#TC5004)");

        app.Write("App.csproj", (await File.ReadAllTextAsync(app.Under("App.csproj"))).Replace("""<TypedContent Include="content/sv-SE/welcome.md" />""", string.Empty, StringComparison.Ordinal));
        app.Write("content/sv-SE/welcome.md", Sample.BrokenWelcome);
        (await app.BuildAsync()).AssertFailed("(https://example.com/rules#TC1001)");
    }

    [Fact]
    public async Task The_page_of_a_rule_is_shown_on_request()
    {
        var app = feed.NewConsumer();
        var page = (await File.ReadAllTextAsync(RepositoryFolder.Under("docs", "diagnostics", "TC1001.md"))).Trim();

        Assert.Contains(page, (await app.BuildAsync("-t:TypedContentExplain", "-p:TypedContentRule=tc1001")).Output, StringComparison.Ordinal);
        var unknown = await app.BuildAsync("-t:TypedContentExplain", "-p:TypedContentRule=TC1");
        Assert.Contains("There is no rule 'TC1'.", unknown.Output, StringComparison.Ordinal);
        Assert.Contains("TC1001: Link target does not exist\n", (await app.BuildAsync("-t:TypedContentExplain")).Output, StringComparison.Ordinal);
        Assert.Contains(page, (await app.BuildAsync("-t:TypedContentExplain", "-p:TypedContentRule=TC1001", "-p:TargetFrameworks=net10.0", "-p:TargetFramework=")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_has_a_page()
    {
        var sources = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src", "TypedContent.Build"), "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith("targets", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal));

        var codes = sources.SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Value)).Distinct().ToList();

        Assert.Contains("TC5003", codes);
        Assert.All(codes, code => Assert.True(File.Exists(Path.Combine(RepositoryFolder.Root, "docs", "diagnostics", code + ".md")), code));
    }

    [GeneratedRegex("TC5[0-9]{3}")]
    private static partial Regex Code();
}
