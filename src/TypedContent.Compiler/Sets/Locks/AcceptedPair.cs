namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Represents a translated text and the source text that it was made of, by their fingerprints.</summary>
/// <param name="Source">The fingerprint of the source text.</param>
/// <param name="Target">The fingerprint of the translation.</param>
public readonly record struct AcceptedPair(ulong Source, ulong Target);
