using System.Xml.Linq;

namespace TypedContent.Package.Tests;

/// <summary>Tests that the package contains the expected files only.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class PackageTests(PackedFeed feed)
{
    private static readonly string[] Files =
    [
        "README.md",
        "THIRD-PARTY-NOTICES.md",
        "TypedContent.nuspec",
        "analyzers/dotnet/cs/HtmlAgilityPack.dll",
        "analyzers/dotnet/cs/Markdig.dll",
        "analyzers/dotnet/cs/TypedContent.CodeFixes.dll",
        "analyzers/dotnet/cs/TypedContent.Compiler.dll",
        "analyzers/dotnet/cs/TypedContent.Generator.dll",
        "analyzers/dotnet/cs/YamlDotNet.dll",
        "build/TypedContent.Explain.targets",
        "build/TypedContent.Guards.targets",
        "build/TypedContent.LiveText.targets",
        "build/TypedContent.Packs.targets",
        "build/TypedContent.ReadyToRun.targets",
        "build/TypedContent.props",
        "build/TypedContent.targets",
        "buildMultiTargeting/TypedContent.targets",
        "lib/net8.0/TypedContent.dll",
        "lib/net8.0/TypedContent.xml",
        "lib/netstandard2.0/TypedContent.dll",
        "lib/netstandard2.0/TypedContent.xml",
        "tasks/netstandard2.0/HtmlAgilityPack.dll",
        "tasks/netstandard2.0/Markdig.dll",
        "tasks/netstandard2.0/System.Buffers.dll",
        "tasks/netstandard2.0/System.Memory.dll",
        "tasks/netstandard2.0/System.Numerics.Vectors.dll",
        "tasks/netstandard2.0/System.Runtime.CompilerServices.Unsafe.dll",
        "tasks/netstandard2.0/TypedContent.Build.dll",
        "tasks/netstandard2.0/TypedContent.Compiler.dll",
        "tasks/netstandard2.0/YamlDotNet.dll",
    ];

    private static readonly string[] ReadyFiles = !ReadyToRun.IsPacked ? [] :
    [
        "ready/linux-x64/HtmlAgilityPack.dll",
        "ready/linux-x64/Markdig.dll",
        "ready/linux-x64/TypedContent.Build.dll",
        "ready/linux-x64/TypedContent.CodeFixes.dll",
        "ready/linux-x64/TypedContent.Compiler.dll",
        "ready/linux-x64/TypedContent.Generator.dll",
        "ready/linux-x64/YamlDotNet.dll",
        "ready/win-x64/HtmlAgilityPack.dll",
        "ready/win-x64/Markdig.dll",
        "ready/win-x64/TypedContent.Build.dll",
        "ready/win-x64/TypedContent.CodeFixes.dll",
        "ready/win-x64/TypedContent.Compiler.dll",
        "ready/win-x64/TypedContent.Generator.dll",
        "ready/win-x64/YamlDotNet.dll",
        "runtimes/linux-x64/lib/net8.0/TypedContent.dll",
        "runtimes/win-x64/lib/net8.0/TypedContent.dll",
    ];

    /// <summary>The pages of all rules.</summary>
    private static readonly IEnumerable<string> Pages = Directory.GetFiles(RepositoryFolder.Under("docs", "diagnostics"), "TC*.md").Select(path => "docs/diagnostics/" + Path.GetFileName(path));

    private readonly PackageFile _package = new(feed.PackagePath);

    [Fact]
    public void It_has_these_files() => Assert.Equal([.. Files.Concat(ReadyFiles).Concat(Pages).Order(StringComparer.Ordinal)], _package.Paths);

    [Fact]
    public void It_depends_on_nothing_but_System_Memory_for_netstandard()
    {
        var groups = Named(_package.Nuspec, "group").ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => string.Join(',', Named(group, "dependency").Select(dependency => dependency.Attribute("id")!.Value)));

        Assert.Equal(new() { ["net8.0"] = string.Empty, [".NETStandard2.0"] = "System.Memory" }, groups);
    }

    [Theory]
    [InlineData("id", "TypedContent")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("projectUrl", "https://github.com/typedcontent/typedcontent")]
    public void It_says_what_it_is(string element, string value) => Assert.Equal(value, Assert.Single(Named(_package.Nuspec, element)).Value);

    private static IEnumerable<XElement> Named(XElement parent, string name) =>
        parent.Descendants().Where(element => element.Name.LocalName == name);
}
