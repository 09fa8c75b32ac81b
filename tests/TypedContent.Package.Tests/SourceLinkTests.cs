namespace TypedContent.Package.Tests;

/// <summary>Tests that debuggers find the sources of the product, where the repository that it is built from has an address.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class SourceLinkTests : IDisposable
{
    private readonly string _clone = Directory.CreateTempSubdirectory("typedcontent-").FullName;

    [LongRunningTheory]
    [InlineData("https://github.com/typedcontent/typedcontent.git")]
    [InlineData(null)]
    public async Task Symbols_lead_to_the_commit_if_the_clone_has_an_address_and_it_builds_without_one(string? address)
    {
        await GitAsync("clone", "--quiet", "--depth", "1", $"file://{RepositoryFolder.Root}", _clone);
        string[] change = address is null ? ["remove", "origin"] : ["set-url", "origin", address];
        await GitAsync(["-C", _clone, "remote", .. change]);
        var commit = (await GitAsync("-C", _clone, "rev-parse", "HEAD")).Trim();

        (await DotNet.RunAsync(_clone, "build", "src/TypedContent.Search", "-v:m", "-p:RunAnalyzers=false")).AssertClean();

        foreach (var name in new[] { "TypedContent", "TypedContent.Search" })
        {
            var link = AssemblyFile.SourceLink(await File.ReadAllBytesAsync(Path.Combine(_clone, $"src/TypedContent.Search/bin/Debug/net8.0/{name}.pdb")));
            var expected = address is null ? null : $$$"""{"documents":{"{{{_clone}}}/*":"https://raw.githubusercontent.com/typedcontent/typedcontent/{{{commit}}}/*"}}""";
            Assert.Equal(expected, link);
        }
    }

    public void Dispose() => Directory.Delete(_clone, recursive: true);

    private static async Task<string> GitAsync(params string[] arguments)
    {
        var run = await DotNet.RunProgramAsync("git", arguments);
        Assert.True(run.Succeeded, run.Output);
        return run.Output;
    }
}
