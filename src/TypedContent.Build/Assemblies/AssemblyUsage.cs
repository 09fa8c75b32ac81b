using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TypedContent.Compiler.Usage;

namespace TypedContent.Build.Assemblies;

/// <summary>Represents what an assembly has of articles, and what it names.</summary>
/// <param name="Members">The members of its own articles.</param>
/// <param name="Index">The places where it names articles; null if they weren't asked for.</param>
internal sealed record AssemblyUsage(MemberList Members, UsageIndex? Index)
{
    /// <summary>Reads an assembly.</summary>
    /// <param name="assemblyPath">The path of the assembly.</param>
    /// <param name="symbolsPath">The path of its symbols, if they aren't in it; null or a file that doesn't exist for none.</param>
    /// <param name="folder">The folder that paths of source files are relative to.</param>
    /// <param name="hasIndex">Whether the places are asked for.</param>
    /// <exception cref="BadImageFormatException">The file is no assembly, or is damaged.</exception>
    public static AssemblyUsage Read(string assemblyPath, string? symbolsPath, string folder, bool hasIndex)
    {
        using var stream = new MemoryStream(File.ReadAllBytes(assemblyPath));
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
        {
            throw new BadImageFormatException();
        }

        var assembly = new ContentAssembly(image, image.GetMetadataReader());
        if (!hasIndex)
        {
            return new AssemblyUsage(assembly.ReadMembers(), null);
        }

        using var symbols = SymbolsOf(image, symbolsPath);
        var places = symbols is null ? null : new SourcePlaces(symbols.GetMetadataReader(), folder);
        return new AssemblyUsage(assembly.ReadMembers(), new UsageReader(assembly, places).Read());
    }

    private static MetadataReaderProvider? SymbolsOf(PEReader image, string? path)
    {
        foreach (var entry in image.ReadDebugDirectory().Where(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb))
        {
            return image.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        }

        return File.Exists(path) ? MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(File.ReadAllBytes(path!))) : null;
    }
}
