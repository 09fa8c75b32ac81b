namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Represents a condition under which a key is required: another key has a value.</summary>
/// <param name="Key">The other key.</param>
/// <param name="Value">Its value; null for any.</param>
public sealed record SchemaCondition(string Key, string? Value);
