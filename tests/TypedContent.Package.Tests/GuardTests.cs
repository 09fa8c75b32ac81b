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
