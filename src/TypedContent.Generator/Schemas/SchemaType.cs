using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Schemas;

/// <summary>Represents how generated code creates an object of a schema. It has no positions.</summary>
/// <param name="Binding">What the articles of the schema need to know.</param>
/// <param name="IsSupported">Whether the type can describe front matter. Otherwise, that is reported.</param>
/// <param name="Members">The parameters of the constructor, then the properties that are set.</param>
internal sealed record SchemaType(SchemaBinding Binding, bool IsSupported, EquatableArray<SchemaMember> Members)
{
    /// <summary>Gets a value that indicates whether generated code can refer to the type. Otherwise, its articles have their keys.</summary>
    public bool IsUsable { get; init; }
}

/// <summary>Represents the schema of an article as the class of the article refers to it.</summary>
/// <param name="TypeName">The full name of the type.</param>
/// <param name="Name">The name of the type.</param>
/// <param name="Accessibility">The accessibility of members that have the type.</param>
internal sealed record SchemaBinding(string TypeName, string Name, string Accessibility)
{
    /// <summary>Gets the name of the method that creates an object. It depends on the name of the type only.</summary>
    public string ReaderName { get; } =
        $"{Name}_{((uint)ContentHash.Of(TypeName.AsSpan())).ToString("x8", CultureInfo.InvariantCulture)}";
}
