using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange;

/// <summary>Represents a text at its place in a file.</summary>
/// <param name="Kind">What it is in the article.</param>
/// <param name="Range">The range in the file.</param>
/// <param name="Content">The text.</param>
internal sealed record TextSlot(TextKind Kind, TextRange Range, InlineContent Content)
{
    /// <summary>Gets the number of the text in its file.</summary>
    public int Index { get; init; }

    /// <summary>Gets the number of the block of a plain article, or of the unit of a side-by-side file; -1 for other texts.</summary>
    public int Unit { get; init; } = -1;

    /// <summary>Gets the number of a text that is no unit among those of its file; -1 for units.</summary>
    public int Owned { get; init; } = -1;

    /// <summary>Gets the offset in the file at which the text itself begins, behind a quote.</summary>
    public int Start { get; init; } = Range.Start;

    /// <summary>Gets a value that indicates whether the text is no Markdown, as in front matter and in attributes.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Gets a value that indicates whether the text has choices, such as plurals, whose branches depend on the language.</summary>
    public bool HasChoices { get; init; }

    /// <summary>Gets a value that indicates whether the text is a message, in which values and choices have a meaning.</summary>
    public bool HasValues { get; init; }

    /// <summary>Gets the source text beside it; null in plain files.</summary>
    public InlineContent? Source { get; init; }

    /// <summary>Gets the headings above it, the highest first.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Gets the line in the file, from 1.</summary>
    public int Line { get; init; }
}
