namespace TypedContent.Compiler.Packing;

/// <summary>Represents the record of an article.</summary>
/// <param name="Path">The path of the article.</param>
/// <param name="Record">The bytes of the record.</param>
/// <param name="Shared">The slices in the record whose text is in the shared text of the pack, in the order of their positions.</param>
internal sealed record PackedArticle(string Path, byte[] Record, List<SharedUse> Shared);

/// <summary>Represents a slice of the shared text of a pack, which is written to a record when the place of the text is known.</summary>
/// <param name="Position">The offset of the slice in the record.</param>
/// <param name="Text">The text.</param>
internal readonly record struct SharedUse(int Position, string Text);
