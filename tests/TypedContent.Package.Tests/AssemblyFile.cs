using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedContent.Package.Tests;

/// <summary>Reads assemblies without loading them.</summary>
internal static class AssemblyFile
{
    /// <summary>Returns the names of the resources in the assembly at <paramref name="path"/>.</summary>
    public static IEnumerable<string> Resources(string path) =>
        Read(File.ReadAllBytes(path), reader => reader.ManifestResources
            .Select(handle => reader.GetString(reader.GetManifestResource(handle).Name)).Order(StringComparer.Ordinal).ToList());

    /// <summary>Returns the name of an assembly.</summary>
    public static AssemblyReference Name(byte[] assembly) => Read(assembly, reader =>
    {
        var definition = reader.GetAssemblyDefinition();
        return new AssemblyReference(reader.GetString(definition.Name), definition.Version);
    });

    /// <summary>Returns the references of an assembly.</summary>
    public static IReadOnlyList<AssemblyReference> References(byte[] assembly) =>
        Read(assembly, reader => reader.AssemblyReferences.Select(reader.GetAssemblyReference)
            .Select(reference => new AssemblyReference(reader.GetString(reference.Name), reference.Version)).ToList());

    /// <summary>Determines whether an assembly has native code beside its IL.</summary>
    public static bool IsCompiledAhead(byte[] assembly)
    {
        using var file = new PEReader([.. assembly]);
        return file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>Returns the ID that the assembly and its symbols share.</summary>
    public static Guid SymbolId(byte[] assembly)
    {
        using var file = new PEReader([.. assembly]);
        var entry = file.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        return file.ReadCodeViewDebugDirectoryData(entry).Guid;
    }

    /// <summary>Returns the ID in a file with portable symbols.</summary>
    public static Guid IdOfSymbols(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols]);
        return new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid;
    }

    /// <summary>Determines whether an assembly was compiled so that the same sources give the same bytes.</summary>
    public static bool IsDeterministic(byte[] assembly)
    {
        using var file = new PEReader([.. assembly]);
        return file.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    private static T Read<T>(byte[] assembly, Func<MetadataReader, T> read)
    {
        using var file = new PEReader([.. assembly]);
        return read(file.GetMetadataReader());
    }
}
