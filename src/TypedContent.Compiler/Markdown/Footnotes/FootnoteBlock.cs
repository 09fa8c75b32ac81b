using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Footnotes;

/// <summary>Represents a footnote. <see cref="FootnoteNumbers"/> sets its number and its place in the list of notes.</summary>
internal sealed class FootnoteBlock(BlockParser parser, string label, FootnoteBlock? previous) : ContainerBlock(parser)
{
    private readonly FootnoteBlock? _first = previous?.First;

    /// <summary>Gets the label, without <c>^</c>.</summary>
    public string Label { get; } = label;

    /// <summary>Gets the first of the notes that directly follow each other up to this one.</summary>
    public FootnoteBlock First => _first ?? this;

    /// <summary>Gets or sets the number, from 1 on; 0 if no reference leads to the note.</summary>
    public int Number { get; set; }

    /// <summary>Gets or sets the id of the note in the HTML.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>Gets the ids of the references in the HTML.</summary>
    public IList<string> References { get; } = [];

    /// <summary>Gets or sets a value that indicates whether the note is the first of a list.</summary>
    public bool BeginsList { get; set; }

    /// <summary>Gets or sets a value that indicates whether the note is the last of a list.</summary>
    public bool EndsList { get; set; }
}
