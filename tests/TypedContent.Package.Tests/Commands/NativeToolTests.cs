namespace TypedContent.Package.Tests.Commands;

/// <summary>Tests the packages of a published version of the command: that with native code, and that for other systems.</summary>
public sealed class NativeToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-native-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [NativeToolFact]
    public async Task Both_packages_can_be_installed_and_show_the_same()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="tool/package/release" /></packageSources>
            </configuration>
            """);
        foreach (var runtime in (string[][])[[], ["-r", "linux-x64"], ["-r", "any"]])
        {
            (await DotNet.RunAsync(
                RepositoryFolder.Root, ["pack", "src/TypedContent.Tool", "-c", "Release", "-p:PackNative=true", "--artifacts-path", Path.Combine(_folder, "tool"), .. runtime])).AssertClean();
        }

        (await DotNet.RunAsync(_folder, "tool", "install", "TypedContent.Tool", "--tool-path", "native")).AssertClean();
        (await DotNet.RunAsync(_folder, "tool", "install", "TypedContent.Tool.any", "--tool-path", "other")).AssertClean();
        Directory.CreateDirectory(Path.Combine(_folder, "docs", "en-US"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "typedcontent.json"), "{ \"root\": \"docs\", \"links\": \"site\", \"drafts\": \"exclude\" }");
        await File.WriteAllTextAsync(Path.Combine(_folder, "docs", "en-US", "a.md"), "---\ntitle: A\n---\n[x](gone) <a href=\"lost\">y</a>\n\n| a |\n|---|\n| b |\n");

        var native = await DotNet.RunProgramAsync(Path.Combine(_folder, "native", "content"), "check", "--project", _folder, "--format", "sarif");
        var other = await DotNet.RunProgramAsync(Path.Combine(_folder, "other", "content"), "check", "--project", _folder, "--format", "sarif");

        Assert.Contains("link target 'gone' does not exist in en-US", native.Output, StringComparison.Ordinal);
        Assert.Equal(other.Output, native.Output);
        Assert.EndsWith("linux-x64/content", File.ResolveLinkTarget(Path.Combine(_folder, "native", "content"), returnFinalTarget: true)!.FullName, StringComparison.Ordinal);
    }
}
