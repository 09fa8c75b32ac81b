using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents an <see cref="OwnedText"/> at its place.</summary>
/// <param name="Owner">What the text belongs to: the key of the front matter, or the destination of the image.</param>
/// <param name="IsOfImage">Whether it is the text of an image.</param>
/// <param name="Content">The text.</param>
/// <param name="Span">The position in the file; empty in an included file.</param>
internal sealed record OwnedContent(string Owner, bool IsOfImage, InlineContent Content, FileSpan Span)
{
    /// <summary>Returns the text without its position.</summary>
    public OwnedText ToText() => new(Owner, IsOfImage, TextFingerprint.Of(IsOfImage ? "image" : Owner, Content.Markdown), PlainLabel.OfText(Content.Words));
}
