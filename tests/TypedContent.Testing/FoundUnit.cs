namespace TypedContent.Testing;

/// <summary>Represents a translation unit that <see cref="IndependentReader"/> finds.</summary>
public sealed record FoundUnit(string Id, string Target, string Source);
