using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Represents a text that is no unit, such as the title, in all locales.</summary>
/// <param name="Source">The text of the source.</param>
/// <param name="Indices">The index of the text among those of each variant, or -1.</param>
/// <param name="States">The state of the text in each variant. That of a variant that lacks the text has no meaning.</param>
public sealed record AlignedText(OwnedText Source, int[] Indices, UnitState[] States);
