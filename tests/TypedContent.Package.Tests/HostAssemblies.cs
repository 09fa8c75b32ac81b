namespace TypedContent.Package.Tests;

/// <summary>Provides the assemblies of the programs that load the assemblies of the package.</summary>
internal static class HostAssemblies
{
    private static readonly AssemblyReference Standard = new("netstandard", new Version(2, 0, 0, 0));

    /// <summary>
    /// Gets the assemblies of the compilers of the .NET SDK 9.0.300, the oldest that TC5001 allows, and of Visual Studio 2026: the lower versions.
    /// </summary>
    public static IReadOnlyList<AssemblyReference> Compiler { get; } =
    [
        Standard,
        new("Microsoft.CodeAnalysis", new Version(4, 14, 0, 0)),
        new("Microsoft.CodeAnalysis.CSharp", new Version(4, 14, 0, 0)),
        new("System.Buffers", new Version(4, 0, 2, 0)),
        new("System.Collections.Immutable", new Version(9, 0, 0, 0)),
        new("System.Memory", new Version(4, 0, 2, 0)),
        new("System.Reflection.Metadata", new Version(9, 0, 0, 0)),
        new("System.Runtime.CompilerServices.Unsafe", new Version(6, 0, 0, 0)),
    ];

    /// <summary>Gets the assemblies that editors with these compilers have besides.</summary>
    public static IReadOnlyList<AssemblyReference> Editor { get; } =
    [
        .. Compiler,
        new("Microsoft.CodeAnalysis.CSharp.Workspaces", new Version(4, 14, 0, 0)),
        new("Microsoft.CodeAnalysis.Workspaces", new Version(4, 14, 0, 0)),
        new("System.Composition.AttributedModel", new Version(9, 0, 0, 0)),
    ];

    /// <summary>Gets the assemblies of MSBuild 17.14: its own, whose versions are constant since 2017, and those that it has besides.</summary>
    public static IReadOnlyList<AssemblyReference> BuildEngine { get; } =
    [
        Standard,
        new("Microsoft.Build.Framework", new Version(15, 1, 0, 0)),
        new("Microsoft.Build.Utilities.Core", new Version(15, 1, 0, 0)),
        new("System.Collections.Immutable", new Version(9, 0, 0, 0)),
        new("System.Reflection.Metadata", new Version(9, 0, 0, 0)),
    ];
}
