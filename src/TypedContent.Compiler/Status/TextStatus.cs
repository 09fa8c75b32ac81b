using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Status;

/// <summary>Represents a text that a translator has to look at.</summary>
/// <param name="State">What the locale has of the text.</param>
/// <param name="Source">The source text, plain and shortened; empty if it no longer exists.</param>
/// <param name="Translation">The translation, plain and shortened; empty if there is none.</param>
/// <param name="SourcePlace">The place of the source text; null if it no longer exists.</param>
/// <param name="Place">The place of the translation; null if there is none.</param>
public sealed record TextStatus(TextState State, string Source, string Translation, TextPlace? SourcePlace, TextPlace? Place);

/// <summary>Represents the place of a text.</summary>
/// <param name="FilePath">The path of the file.</param>
/// <param name="Span">The range in the file.</param>
public sealed record TextPlace(string FilePath, FileSpan Span);
