using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Evidence;

/// <summary>Represents what a unit of a plain article has in common with its translations: its block, its length, and its tokens.</summary>
/// <param name="Form">The kind of block.</param>
/// <param name="Nesting">A hash of the kinds of blocks around it.</param>
/// <param name="Variety">The level of a heading, or a number for the kind of list or alert around it.</param>
/// <param name="Length">The number of characters without markup.</param>
/// <param name="Marks">A number for the emphasis and the last character.</param>
/// <param name="Tokens">The distinct tokens, sorted (<see cref="EvidenceToken"/>).</param>
public sealed record UnitEvidence(UnitForm Form, int Nesting, int Variety, int Length, int Marks, EquatableArray<uint> Tokens)
{
    /// <summary>The <see cref="Variety"/> of an item of a numbered list.</summary>
    public const int OrderedList = 1;

    /// <summary>Gets the number of lists, quotes and alerts around it.</summary>
    public int Depth { get; init; }

    /// <summary>Gets the number of sentences, up to seven.</summary>
    public int Sentences { get; init; } = 1;

    /// <summary>Gets the code, in order.</summary>
    public EquatableArray<string> Codes { get; init; } = [];

    /// <summary>Gets a value that indicates whether some of the text is bold or struck out.</summary>
    public bool HasEmphasis { get; init; }

    /// <summary>Gets the first mark that is text because it has no counterpart; empty for none.</summary>
    public string LooseMark { get; init; } = string.Empty;

    /// <summary>Gets the number of the table in the article; -1 for units that aren't cells.</summary>
    public int Table { get; init; } = -1;

    /// <summary>Gets the row in the table.</summary>
    public int Row { get; init; }

    /// <summary>Gets the column in the table.</summary>
    public int Column { get; init; }
}
