using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Sets.References;

namespace TypedContent.Generator.Pipeline;

/// <summary>Reads what a referenced assembly states about its articles. No types of it are loaded, and no packs.</summary>
internal static class ReferenceReader
{
    private const string Runtime = "TypedContent";

    /// <summary>Returns the export of an assembly; null if it doesn't use TypedContent, or generated code can't use it.</summary>
    public static AssemblyExport? Read(MetadataReference reference)
    {
        if (reference.Properties is { Kind: not MetadataImageKind.Assembly } or { EmbedInteropTypes: true }
            || (reference.Properties.Aliases is { IsEmpty: false } aliases && !aliases.Contains(MetadataReferenceProperties.GlobalAlias)))
        {
            return null;
        }

        try
        {
            return reference switch
            {
                CompilationReference { Compilation: { } project } => Read(project),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly => Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => null,
            };
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            // The compiler reports it.
            return null;
        }
    }

    /// <summary>Reads a project that an editor has open. Its generated code is a part of it.</summary>
    private static AssemblyExport? Read(Compilation project) =>
        project.ReferencedAssemblyNames.Any(name => name.Name == Runtime)
            ? new AssemblyExport(project.AssemblyName ?? string.Empty, project.Assembly.GetAttributes()
                .Where(attribute => attribute.AttributeClass?.Name == nameof(System.Reflection.AssemblyMetadataAttribute)
                    && attribute.ConstructorArguments.Length == 2 && attribute.ConstructorArguments[0].Value is AssemblyExport.AttributeKey)
                .Select(attribute => attribute.ConstructorArguments[1].Value as string).FirstOrDefault() ?? string.Empty)
            : null;

    private static AssemblyExport? Read(MetadataReader reader) =>
        reader.IsAssembly && reader.AssemblyReferences.Any(handle => reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, Runtime))
            ? new AssemblyExport(reader.GetString(reader.GetAssemblyDefinition().Name), TextOf(reader))
            : null;

    private static string TextOf(MetadataReader reader)
    {
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var value = reader.GetBlobReader(reader.GetCustomAttribute(handle).Value);
            if (IsOfAttribute(reader, handle) && value.RemainingBytes > 2 && value.ReadUInt16() == 1
                && value.ReadSerializedString() == AssemblyExport.AttributeKey && value.ReadSerializedString() is { } text)
            {
                return text;
            }
        }

        return string.Empty;
    }

    private static bool IsOfAttribute(MetadataReader reader, CustomAttributeHandle handle) =>
        reader.GetCustomAttribute(handle).Constructor is { Kind: HandleKind.MemberReference } constructor
        && reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
        && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, nameof(System.Reflection.AssemblyMetadataAttribute));
}
