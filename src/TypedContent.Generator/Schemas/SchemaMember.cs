using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Schemas;

/// <summary>Represents a parameter or property of a schema.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="Key">The key in front matter.</param>
/// <param name="ValueType">The type of a value.</param>
/// <param name="TypeName">The full name of the type of a value.</param>
internal sealed record SchemaMember(string Name, string Key, SchemaValueType ValueType, string TypeName)
{
    /// <summary>Gets a value that indicates whether it is a parameter of the constructor.</summary>
    public bool IsParameter { get; init; }

    /// <summary>Gets a value that indicates whether it has a list of values.</summary>
    public bool IsList { get; init; }

    /// <summary>Gets a value that indicates whether every article has the key.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets a value that indicates whether the type of a value is a structure or an enumeration.</summary>
    public bool IsStruct { get; init; }

    /// <summary>Gets the C# expression of the value in articles that lack the key; null for a null reference.</summary>
    public string? Default { get; init; }

    /// <summary>Gets the members of the enumeration; otherwise, none.</summary>
    public EquatableArray<SchemaName> Names { get; init; } = [];
}

/// <summary>Represents a member of an enumeration.</summary>
/// <param name="Text">The name as it is written in front matter.</param>
/// <param name="Field">The name in C#.</param>
internal readonly record struct SchemaName(string Text, string Field);
