namespace TypedContent.Package.Tests;

/// <summary>Tests that the symbol package has the symbols of every assembly of the product, at the path of the assembly.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class SymbolPackageTests(PackedFeed feed)
{
    private static readonly string[] Symbols =
    [
        "analyzers/dotnet/cs/TypedContent.CodeFixes.pdb",
        "analyzers/dotnet/cs/TypedContent.Compiler.pdb",
        "analyzers/dotnet/cs/TypedContent.Generator.pdb",
        "lib/net8.0/TypedContent.pdb",
        "lib/netstandard2.0/TypedContent.pdb",
        "tasks/netstandard2.0/TypedContent.Build.pdb",
        "tasks/netstandard2.0/TypedContent.Compiler.pdb",
    ];

    private readonly PackageFile _symbols = new(feed.SymbolPackagePath);

    [Fact]
    public void It_has_these_files() => Assert.Equal([.. Symbols.Prepend("TypedContent.nuspec")], _symbols.Paths.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_file_belongs_to_the_assembly_at_its_path()
    {
        var package = new PackageFile(feed.PackagePath);

        Assert.All(Symbols, path => Assert.Equal(
            AssemblyFile.SymbolId(package.Read(Path.ChangeExtension(path, ".dll"))), AssemblyFile.IdOfSymbols(_symbols.Read(path))));
    }
}
