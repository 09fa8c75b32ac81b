using Markdig.Syntax;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown;

/// <summary>A heading of the body. <paramref name="Start"/>: its offset in the stripped text.</summary>
internal sealed record HeadingNode(HeadingBlock Block, int Level, string Anchor, int Start, int End);

/// <summary>An anchor of the body and the index of the heading it stands under, -1 before the first.</summary>
internal readonly record struct AnchorNode(string Name, int Section);

/// <summary>A link of the body; <paramref name="Range"/> is the destination's place in the stripped text.</summary>
internal sealed record LinkNode(LinkReference Reference, TextRange Range);

/// <summary>Something the renderer leaves out.</summary>
internal sealed record OmittedNode(Rule Rule, string What, TextRange Range);

/// <summary>What Markdig made of the stripped text, and what a reader can point at in it.</summary>
internal sealed record ParsedBody(
    StrippedText Stripped,
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
