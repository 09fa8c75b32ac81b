using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>What a destination in a unit is of.</summary>
internal enum UnitLinkKind
{
    /// <summary>A link to an article, a file or a site.</summary>
    Link,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A reference to an API by its uid.</summary>
    Xref,
}

/// <summary>
/// A link or image of a unit. <paramref name="Label"/>: its text; null where it shows its own address.
/// <paramref name="HasText"/>: whether a reader has something to click at. Ranges are offsets in the unit's text.
/// </summary>
internal sealed record UnitLink(
    UnitLinkKind Kind, string Destination, string? Label, bool HasText, TextRange Range, TextRange DestinationRange)
{
    /// <summary>What the destinations of all languages have in common.</summary>
    public NeutralDestination Neutral { get; } = NeutralDestination.Of(Destination);
}

/// <summary>A code span of a unit.</summary>
internal readonly record struct UnitCode(string Content, TextRange Range);

/// <summary>One side of a unit as Markdown reads it.</summary>
/// <param name="Links">Links, images and references in their order.</param>
/// <param name="Codes">Code spans in their order.</param>
/// <param name="Bold">The text of each bold stretch.</param>
/// <param name="LooseMarks">Marks that end up as text because they have no partner.</param>
internal sealed record UnitMarkup(
    IReadOnlyList<UnitLink> Links, IReadOnlyList<UnitCode> Codes, IReadOnlyList<string> Bold, IReadOnlyList<TextRange> LooseMarks);
