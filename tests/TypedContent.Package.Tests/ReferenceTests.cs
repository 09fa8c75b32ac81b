namespace TypedContent.Package.Tests;

/// <summary>Tests that the compiler and MSBuild find every assembly that the assemblies of the package reference.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class ReferenceTests(PackedFeed feed)
{
    private const string Fixes = "TypedContent.CodeFixes";

    private readonly PackageFile _package = new(feed.PackagePath);

    [Fact]
    public void The_generator_needs_what_is_beside_it_and_what_the_oldest_compiler_has() =>
        Assert.Empty(Missing(ForCompilers("analyzers/dotnet/cs"), HostAssemblies.Compiler));

    [Fact]
    public void The_fixes_need_what_is_beside_them_and_what_editors_have()
    {
        Assert.Empty(Missing(_package.Assemblies("analyzers/dotnet/cs"), HostAssemblies.Editor));
        Assert.Equal([Fixes], _package.Assemblies("analyzers/dotnet/cs").Where(assembly => AssemblyFile.References(assembly).Any(reference => reference.Name.EndsWith("Workspaces", StringComparison.Ordinal))).Select(assembly => AssemblyFile.Name(assembly).Name));
    }

    [Fact]
    public void The_task_needs_what_is_beside_it_and_what_MSBuild_has() =>
        Assert.Empty(Missing(_package.Assemblies("tasks/netstandard2.0"), HostAssemblies.BuildEngine));

    [ReadyToRunFact]
    public void The_assemblies_that_are_compiled_ahead_need_what_is_beside_them_and_what_hosts_on_NET_have() =>
        Assert.Empty(Missing(ForCompilers("ready/linux-x64"), [.. HostAssemblies.Compiler, .. HostAssemblies.BuildEngine]));

    [Fact]
    public void Nothing_beside_the_generator_competes_with_the_compilers_own() =>
        Assert.Empty(Competing(_package.Assemblies("analyzers/dotnet/cs")));

    [Fact]
    public void An_assembly_that_is_left_out_is_noticed()
    {
        var shipped = ForCompilers("analyzers/dotnet/cs").Where(assembly => AssemblyFile.Name(assembly).Name != "Markdig");

        Assert.Equal("Markdig", Assert.Single(Missing([.. shipped], HostAssemblies.Compiler)).Name);
    }

    [Fact]
    public void A_newer_assembly_than_the_oldest_compiler_has_is_noticed()
    {
        var older = HostAssemblies.Compiler.Select(assembly =>
            assembly.Name == "Microsoft.CodeAnalysis" ? assembly with { Version = new Version(4, 8, 0, 0) } : assembly);

        Assert.Equal(
            "Microsoft.CodeAnalysis 4.14.0.0",
            Assert.Single(Missing(ForCompilers("analyzers/dotnet/cs"), [.. older])).ToString());
    }

    [Fact]
    public void An_assembly_that_competes_is_noticed() =>
        Assert.Contains("System.Memory", Competing(_package.Assemblies("tasks/netstandard2.0")));

    /// <summary>Returns the assemblies of a folder that compilers load: all but the fixes.</summary>
    private IReadOnlyList<byte[]> ForCompilers(string folder) => [.. _package.Assemblies(folder).Where(assembly => AssemblyFile.Name(assembly).Name != Fixes)];

    private static IEnumerable<AssemblyReference> Missing(IReadOnlyList<byte[]> shipped, IReadOnlyList<AssemblyReference> host)
    {
        var found = shipped.Select(AssemblyFile.Name).Concat(host).ToList();
        return shipped.SelectMany(AssemblyFile.References).Distinct().Where(wanted => !found.Any(assembly => assembly.Serves(wanted)));
    }

    private static IEnumerable<string> Competing(IReadOnlyList<byte[]> shipped) =>
        shipped.Select(assembly => AssemblyFile.Name(assembly).Name).Intersect(HostAssemblies.Compiler.Select(assembly => assembly.Name));
}
