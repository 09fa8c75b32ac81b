using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace TypedContent.Package.Tests;

/// <summary>Reads assemblies without loading them.</summary>
internal static class AssemblyFile
{
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

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

    /// <summary>Returns the JSON that leads from the sources of symbols to the repository; null for none.</summary>
    public static string? SourceLink(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. symbols]);
        var reader = provider.GetMetadataReader();
        return reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(handle => reader.GetCustomDebugInformation(handle))
            .Where(information => reader.GetGuid(information.Kind) == s_sourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value))).SingleOrDefault();
    }

    /// <summary>Returns the keys of the metadata that an assembly states as true, such as <c>IsTrimmable</c>.</summary>
    public static IReadOnlyList<string> TrueMetadata(byte[] assembly) => Read(assembly, reader => reader.GetAssemblyDefinition().GetCustomAttributes()
        .Select(handle => reader.GetBlobReader(reader.GetCustomAttribute(handle).Value))
        .Select(KeyOfTrue).OfType<string>().ToList());

    // The value of AssemblyMetadata(key, "True"): a prolog of two bytes, and two strings.
    private static string? KeyOfTrue(BlobReader value)
    {
        if (value.Length < 8 || value.ReadUInt16() != 1)
        {
            return null;
        }

        try
        {
            return value.ReadSerializedString() is { } key && value.RemainingBytes > 2 && value.ReadSerializedString() == "True" ? key : null;
        }
        catch (BadImageFormatException)
        {
            // An attribute of another kind.
            return null;
        }
    }

    private static T Read<T>(byte[] assembly, Func<MetadataReader, T> read)
    {
        using var file = new PEReader([.. assembly]);
        return read(file.GetMetadataReader());
    }
}
