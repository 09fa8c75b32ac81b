using System.Text.Json;

namespace TypedContent.Tool.Tests;

/// <summary>Tests <c>content unused</c>.</summary>
public sealed class UnusedCommandTests : IDisposable
{
    private const string Index = "TypedContent.Usage 1\nHomeArticle\t\t\tProgram.cs\t3\t7\nHomeArticle\tStringTable\tSeePay\tProgram.cs\t3\t7\n\t\tTryGet\tProgram.cs\t4\t1\n";

    private readonly ContentFolderFixture _folder = new ContentFolderFixture()
        .With("typedcontent.json", "{}")
        .With("content/en-US/home.md", "# Home\n\nSee [pay](pay.md).\n")
        .With("content/en-US/pay.md", "# Pay\n")
        .With("content/en-US/old.md", "# Old\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_and_members_are_listed()
    {
        var run = _folder.With("usage.txt", Index).Run("unused", "--index", "usage.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "1 article that nothing links to and no C# names\n  old: content/en-US/old.md\n3 sentences and 3 sections that no C# names\n  home\n    Strings.Home: Home\n    Sections.Home: Home\n  … and all of 2 articles of which C# names no sentence or section (--format json has them)\n",
            run.Output);
        Assert.Equal("content: C# also gets articles or texts by other means than names, in 1 place, such as TryGet at Program.cs(4,1); what is listed may be in use there\n", run.Errors);
    }

    [Fact]
    public void Json_has_all()
    {
        var run = _folder.With("usage.txt", Index).Run("unused", "--index", "usage.txt", "--format", "json", "--fail");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("old", json.RootElement.GetProperty("articles")[0].GetProperty("path").GetString());
        Assert.Equal(["home", "old", "pay"], json.RootElement.GetProperty("members").EnumerateArray().Select(article => article.GetProperty("path").GetString()));
        Assert.Equal(4, json.RootElement.GetProperty("dynamic")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void Without_code_links_alone_count_and_it_says_so()
    {
        var run = _folder.Run("unused");

        Assert.Equal("2 articles that nothing links to\n  home: content/en-US/home.md\n  old: content/en-US/old.md\n", run.Output);
        Assert.Equal("content: only links count, since no C# is known; name an index or assemblies with --index or --assembly\n", run.Errors);
    }

    [Theory]
    [InlineData("--index", "usage.txt", "content: 'usage.txt' is not an index that a build with TypedContentUsage wrote; build again\n")]
    [InlineData("--assembly", "usage.txt", "content: 'usage.txt' is not a .NET assembly\n")]
    [InlineData("--format", "xml", "content: 'xml' is not a value of --format; write text or json\n")]
    public void What_is_wrong_is_one_line(string option, string value, string line)
    {
        var run = _folder.With("usage.txt", "something").Run("unused", option, value);

        Assert.Equal((2, string.Empty, line), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void An_assembly_without_articles_names_none()
    {
        var run = _folder.Run("unused", "--assembly", typeof(UnusedCommandTests).Assembly.Location, "--only", "articles");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.StartsWith("2 articles that nothing links to and no C# names\n", run.Output, StringComparison.Ordinal);
    }
}
