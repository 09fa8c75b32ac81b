using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Represents keys of which an article has exactly one.</summary>
public sealed record SchemaChoice(EquatableArray<string> Keys);
