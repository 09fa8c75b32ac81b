using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Markdown;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents a heading: the anchor for links, the level from 1 to 6, and the source text, plain and shortened.</summary>
public readonly record struct Heading(string Anchor, int Level, string Label)
{
    /// <summary>Gets what the heading has in common with its translations; null in side-by-side articles.</summary>
    public UnitEvidence? Evidence { get; init; }

    /// <summary>Gets the number by which a lock knows the text again; 0 in side-by-side articles.</summary>
    public ulong Fingerprint { get; init; }
}

/// <summary>Represents a name that links can refer to, and the index of the heading that it belongs to, -1 before the first heading.</summary>
public readonly record struct ArticleAnchor(string Name, int Section)
{
    /// <summary>Gets what the anchor leads to.</summary>
    public AnchorRole Role { get; init; }
}
