using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Footnotes;

/// <summary>Represents a reference to a footnote.</summary>
internal sealed class FootnoteReference(FootnoteBlock note) : LeafInline
{
    /// <summary>Gets the note.</summary>
    public FootnoteBlock Note { get; } = note;

    /// <summary>Gets or sets the id of the reference in the HTML; null for none.</summary>
    public string? Id { get; set; }
}

/// <summary>Represents the links from the end of a footnote back to its references.</summary>
internal sealed class FootnoteBackLinks(FootnoteBlock note) : LeafInline
{
    /// <summary>Gets the note.</summary>
    public FootnoteBlock Note { get; } = note;
}
