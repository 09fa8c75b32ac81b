namespace TypedContent.Testing;

/// <summary>Represents a link of an article in a pack.</summary>
public sealed record PackedLink(string? Destination, string Target, string Fragment, int Kind, int Section);
