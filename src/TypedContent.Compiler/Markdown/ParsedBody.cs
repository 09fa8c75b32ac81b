using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown;

/// <summary>A heading of the body. <paramref name="Start"/>: its offset in the stripped text.</summary>
internal sealed record HeadingNode(HeadingBlock Block, int Level, string Anchor, int Start, int End);

/// <summary>An anchor of the body and the index of the heading it stands under, -1 before the first.</summary>
internal readonly record struct AnchorNode(string Name, int Section);

/// <summary>A link of the body.</summary>
/// <param name="Destination">The destination as it is written.</param>
/// <param name="IsImage">Whether it is loaded, not followed.</param>
/// <param name="Start">The offset at which the link begins, which says in which file it stands.</param>
/// <param name="Range">The place of the destination.</param>
internal sealed record LinkNode(string Destination, bool IsImage, int Start, TextRange Range);

/// <summary>A part of raw HTML that the renderer leaves out.</summary>
/// <param name="Kind">Why it is left out.</param>
/// <param name="Markup">The element or attribute, as messages name it.</param>
/// <param name="Range">Its place.</param>
internal sealed record OmittedNode(OmittedKind Kind, string Markup, TextRange Range);

/// <summary>The syntax tree of a body, and what can be pointed at in it. Positions are offsets of the text that was parsed.</summary>
internal sealed record ParsedBody(
    MarkdownDocument Markdown,
    IReadOnlyList<HeadingNode> Headings,
    IReadOnlyList<AnchorNode> Anchors,
    IReadOnlyList<LinkNode> Links,
    IReadOnlyList<LeafBlock> TextBlocks,
    IReadOnlyList<OmittedNode> Omitted,
    IReadOnlyList<TextRange> Comments)
{
    /// <summary>Of what there is more than an article may have; what is beyond is not in the lists.</summary>
    public required IReadOnlyList<string> TooMany { get; init; }
}
