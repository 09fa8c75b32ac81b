using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Packing;

/// <summary>Represents the Markdown of a unit that is rendered by itself.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="IsInLink">A value that indicates whether the unit is in the text of a link, so that its HTML has no link.</param>
/// <param name="Notes">The footnotes of the article; null if there are none.</param>
/// <param name="Schemes">The schemes that links may have.</param>
/// <param name="HasValues">A value that indicates whether the text is a message.</param>
internal readonly record struct UnitText(string Markdown, bool IsInLink, FootnoteTable? Notes, LinkSchemes Schemes, bool HasValues)
{
    /// <summary>Returns the HTML.</summary>
    public Utf8Buffer Render() => UnitRenderer.Render(Markdown, IsInLink, Notes, Schemes, HasValues);
}
