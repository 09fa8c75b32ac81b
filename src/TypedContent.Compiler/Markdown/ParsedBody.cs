using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown;

/// <summary>Represents a heading of the body. <paramref name="Start"/> is its offset in the stripped text.</summary>
internal sealed record HeadingNode(HeadingBlock Block, int Level, string Anchor, int Start, int End)
{
    /// <summary>Gets the other anchors that lead to the heading.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}

/// <summary>Represents an anchor of the body and the index of the heading that it belongs to, -1 before the first heading.</summary>
internal readonly record struct AnchorNode(string Name, int Section)
{
    /// <summary>Gets what the anchor leads to.</summary>
    public AnchorRole Role { get; init; }
}

/// <summary>Represents a link of the body.</summary>
/// <param name="Destination">The destination as it is written.</param>
/// <param name="IsImage">A value that indicates whether the destination is loaded, not followed.</param>
/// <param name="Start">The offset at which the link begins, which determines the file that contains it.</param>
/// <param name="Range">The range of the destination.</param>
internal sealed record LinkNode(string Destination, bool IsImage, int Start, TextRange Range);

/// <summary>Represents a part of raw HTML that the renderer leaves out.</summary>
/// <param name="Kind">The reason for leaving it out.</param>
/// <param name="Markup">The element or attribute, for messages.</param>
/// <param name="Range">The range of the part.</param>
internal sealed record OmittedNode(OmittedKind Kind, string Markup, TextRange Range);

/// <summary>Represents the syntax tree of a body and its parts that have positions. Positions are offsets in the parsed text.</summary>
internal sealed record ParsedBody(
    MarkdownDocument Markdown,
    IReadOnlyList<HeadingNode> Headings,
    IReadOnlyList<AnchorNode> Anchors,
    IReadOnlyList<LinkNode> Links,
    IReadOnlyList<LeafBlock> TextBlocks,
    IReadOnlyList<OmittedNode> Omitted,
    IReadOnlyList<TextRange> Comments)
{
    /// <summary>Gets the footnotes; null if there are none.</summary>
    public FootnoteTable? Notes { get; init; }

    /// <summary>Gets the anchors that headings have only on some sites.</summary>
    public IReadOnlyList<AnchorNode> SiteAnchors { get; init; } = [];

    /// <summary>Gets the ids that are stated more than once, where they are repeated.</summary>
    public IReadOnlyList<StatedId> RepeatedIds { get; init; } = [];

    /// <summary>Gets the first lines of alerts that no line of colons ends, so that they contain the rest of the block around them.</summary>
    public IReadOnlyList<TextRange> UnclosedAlerts { get; init; } = [];

    /// <summary>Gets a value that indicates whether the texts have values, so that braces are no directives of sites.</summary>
    public bool HasValues { get; init; }

    /// <summary>Gets the names of the parts that exceed the limit of an article. Parts beyond the limit are not in the lists.</summary>
    public required IReadOnlyList<string> TooMany { get; init; }

    /// <summary>Gets a value that indicates whether directives of the site stand for blocks of the body, so that it may have other anchors too.</summary>
    public bool HasUnknownBlocks { get; init; }
}
