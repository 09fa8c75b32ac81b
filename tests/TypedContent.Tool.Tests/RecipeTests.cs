using System.Text.RegularExpressions;
using TypedContent.Tool.Commands;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedContent.Tool.Tests;

/// <summary>Tests the recipes of <c>docs/ci.md</c>.</summary>
public sealed partial class RecipeTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_are_valid()
    {
        var commands = CheckLine().Matches(Recipes()).Select(match => match.Groups[1].Value.Trim()).ToList();

        Assert.True(commands.Count >= 7);
        Assert.All(commands, command => Assert.Empty(CheckCommand.Create().Parse(command).Errors));
    }

    [Fact]
    public void Pipelines_are_YAML()
    {
        var blocks = Blocks("yaml");

        Assert.Equal(5, blocks.Count);
        Assert.All(blocks, block =>
        {
            var parser = new Parser(new StringReader(block));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            Assert.IsType<MappingStart>(parser.Current);
            while (parser.MoveNext())
            {
            }
        });
    }

    [UnixFact]
    public void The_hook_refuses_a_commit_that_breaks_articles()
    {
        _folder.With("typedcontent.json", "{}").With("content/en-US/a.md", "[old](gone.md)\n\n[b](b.md)\n").With("content/en-US/b.md", "# B").WithRepository();
        _folder.With(".git/hooks/pre-commit", Assert.Single(Blocks("sh"))).With(".git/tools/content", ContentFolderFixture.Script);
        Assert.Equal(0, _folder.Shell("chmod +x .git/hooks/pre-commit .git/tools/content && git config user.name Writer && git config user.email writer@example.com").ExitCode);
        const string Commit = "PATH=\"$PWD/.git/tools:$PATH\" git commit --quiet --all --message Edit";

        File.Delete(_folder.Under("content/en-US/b.md"));
        var refused = _folder.Shell(Commit);
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("link target 'b.md' does not exist in en-US", refused.Output + refused.Errors, StringComparison.Ordinal);

        _folder.With("content/en-US/a.md", "[old](gone.md)\n");
        Assert.Equal(0, _folder.Shell(Commit).ExitCode);
    }

    private static string Recipes() => File.ReadAllText(RepositoryFolder.Under("docs", "ci.md"));

    private static List<string> Blocks(string language) =>
        [.. Block().Matches(Recipes()).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value)];

    [GeneratedRegex(@"\bcontent check([^\r\n>]*--[^\r\n>]*)")]
    private static partial Regex CheckLine();

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
