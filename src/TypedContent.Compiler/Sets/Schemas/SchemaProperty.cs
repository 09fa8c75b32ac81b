using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Represents a key of a schema and what its values are.</summary>
/// <param name="Key">The key in front matter.</param>
/// <param name="Type">The type of a value.</param>
public sealed record SchemaProperty(string Key, SchemaValueType Type)
{
    /// <summary>Gets a value that indicates whether the key has a list of values.</summary>
    public bool IsList { get; init; }

    /// <summary>Gets a value that indicates whether every article has the key.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets a value that indicates whether the key may be there without a value although it is required.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>Gets the names of the members of the enumeration, as they are written in front matter; otherwise, none.</summary>
    public EquatableArray<string> Names { get; init; } = [];

    /// <summary>Gets the values that are allowed; empty for all of the type.</summary>
    public EquatableArray<string> Allowed { get; init; } = [];

    /// <summary>Gets the rules for each value.</summary>
    public EquatableArray<SchemaRule> Rules { get; init; } = [];

    /// <summary>Gets the rules that make the key required.</summary>
    public EquatableArray<SchemaCondition> Conditions { get; init; } = [];
}
