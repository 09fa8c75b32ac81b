using System.Reflection.Metadata;

namespace TypedContent.Build.Assemblies;

/// <summary>Represents the name of a type: its namespace, and the types that it is nested in, the outermost first.</summary>
internal sealed record TypePath(string Namespace, IReadOnlyList<string> Names)
{
    private const int MostNested = 64;

    /// <summary>Gets the full name, without the number of type parameters.</summary>
    public string FullName => Namespace + "." + string.Join("+", Names);

    /// <summary>Returns the name of a type; null for one that isn't a class or struct, such as an array.</summary>
    public static TypePath? Of(MetadataReader metadata, EntityHandle handle)
    {
        var names = new List<string>();
        while (names.Count < MostNested)
        {
            switch (handle.Kind)
            {
                case HandleKind.TypeDefinition:
                    var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
                    names.Insert(0, WithoutArity(metadata.GetString(definition.Name)));
                    if (definition.GetDeclaringType().IsNil)
                    {
                        return new TypePath(metadata.GetString(definition.Namespace), names);
                    }

                    handle = definition.GetDeclaringType();
                    break;
                case HandleKind.TypeReference:
                    var reference = metadata.GetTypeReference((TypeReferenceHandle)handle);
                    names.Insert(0, WithoutArity(metadata.GetString(reference.Name)));
                    if (reference.ResolutionScope.Kind != HandleKind.TypeReference)
                    {
                        return new TypePath(metadata.GetString(reference.Namespace), names);
                    }

                    handle = reference.ResolutionScope;
                    break;
                case HandleKind.TypeSpecification:
                    var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
                    if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
                    {
                        return null;
                    }

                    // Class or struct, and the generic type.
                    signature.ReadCompressedInteger();
                    handle = signature.ReadTypeHandle();
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Returns a name without the number of type parameters.</summary>
    public static string WithoutArity(string name) => name.IndexOf('`') is var at and >= 0 ? name.Substring(0, at) : name;
}
