using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Status;

namespace TypedContent.Compiler.Exchange;

/// <summary>Represents a text that translators get, with its translation.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">What the text is in its article.</param>
/// <param name="Source">The source text.</param>
/// <param name="Target">The translation; null if there is none. Its codes have the numbers of those of the source.</param>
/// <param name="State">The state of the translation.</param>
public sealed record ExchangeUnit(UnitId Id, TextKind Kind, InlineContent Source, InlineContent? Target, TextState State)
{
    /// <summary>Gets the headings above the text, the highest first.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Gets the path of the file that has the source text.</summary>
    public string FilePath { get; init; } = string.Empty;

    /// <summary>Gets the line of the source text in its file, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Gets the fingerprint of the translation, by which the lock knows the source text that it was made of; 0 if it is known to none.</summary>
    public ulong TargetFingerprint { get; init; }

    /// <summary>Gets the source text that an outdated translation was made of; null if it isn't known.</summary>
    public InlineContent? OldSource { get; init; }

    /// <summary>Gets a value that indicates whether the text is no Markdown, as in front matter and in attributes.</summary>
    public bool IsPlain => (SourceSlot ?? Slot)?.IsPlain == true;

    /// <summary>Gets a value that indicates whether the text has choices, such as plurals, whose branches depend on the language, so that codes in them can be repeated.</summary>
    internal bool HasChoices => (SourceSlot ?? Slot)?.HasChoices == true;

    /// <summary>Gets a value that indicates whether the text is a message, in which values and choices have a meaning.</summary>
    internal bool HasValues => (SourceSlot ?? Slot)?.HasValues == true;

    /// <summary>Gets the text of the translation in its file; null if there is none.</summary>
    internal TextSlot? Slot { get; init; }

    /// <summary>Gets the texts of the translation that may be its own, if that isn't certain.</summary>
    internal IReadOnlyList<TextSlot> Candidates { get; init; } = [];

    /// <summary>Gets the text of the source in its file; null in side-by-side files.</summary>
    internal TextSlot? SourceSlot { get; init; }
}

/// <summary>Specifies what a text is in its article.</summary>
public enum TextKind
{
    /// <summary>Running text of a side-by-side file, whose block isn't known.</summary>
    Text,

    /// <summary>The title in the front matter.</summary>
    Title,

    /// <summary>The description in the front matter.</summary>
    Description,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>The text of a list item.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A term of a definition list, or the title of a container.</summary>
    Term,

    /// <summary>The alternative text of an image.</summary>
    Alternative,
}
