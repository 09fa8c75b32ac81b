namespace TypedContent.Package.Tests.Commands;

/// <summary>Tests that the package of the command can be installed from a folder.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_installed_command_checks_articles()
    {
        var feed = Path.Combine(_folder, "feed");
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="feed" /></packageSources>
            </configuration>
            """);
        (await DotNet.RunAsync(
            _folder, "pack", RepositoryFolder.Under("src", "TypedContent.Tool", "TypedContent.Tool.csproj"), "--no-build", "-c", Repository.Configuration, "-o", feed,
            $"-p:NuspecOutputPath={Path.Combine(_folder, "nuspec")}/")).AssertClean();
        (await DotNet.RunAsync(_folder, "tool", "install", "TypedContent.Tool", "--tool-path", Path.Combine(_folder, "bin"))).AssertClean();
        Directory.CreateDirectory(Path.Combine(_folder, "bin", "docs", "en-US"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "bin", "typedcontent.json"), "{ \"root\": \"docs\" }");
        await File.WriteAllTextAsync(Path.Combine(_folder, "bin", "docs", "en-US", "a.md"), "[x](gone.md)");

        var run = await DotNet.RunProgramAsync(Path.Combine(_folder, "bin", OperatingSystem.IsWindows() ? "content.exe" : "content"), "check");

        Assert.False(run.Succeeded);
        Assert.Contains("error[TC1001]: link target 'gone.md' does not exist in en-US", run.Output, StringComparison.Ordinal);
    }
}
