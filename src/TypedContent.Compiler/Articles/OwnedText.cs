namespace TypedContent.Compiler.Articles;

/// <summary>Represents a text of an article that is no unit: its title or description in the front matter, or the text of an <c>:::image</c> element.</summary>
/// <param name="Owner">What the text belongs to: the key of the front matter, or the destination of the image.</param>
/// <param name="IsOfImage">Whether it is the text of an image.</param>
/// <param name="Fingerprint">The number by which a lock knows the text again. It is never that of a unit with the same words.</param>
/// <param name="Label">The text, plain and shortened; empty if there are no words.</param>
public sealed record OwnedText(string Owner, bool IsOfImage, ulong Fingerprint, string Label);
