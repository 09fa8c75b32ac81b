using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Specifies the kind of markup that a destination in a unit belongs to.</summary>
internal enum UnitLinkKind
{
    /// <summary>A link to an article, a file or a site.</summary>
    Link,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A reference to an API by its uid.</summary>
    Xref,
}

/// <summary>Represents a link or image of a unit. Ranges are in the text of the unit.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Destination">The destination.</param>
/// <param name="Label">The text; null for a link that shows its address, for HTML and for extensions.</param>
/// <param name="HasText">A value that indicates whether readers see text or an image.</param>
/// <param name="Range">The range of the link.</param>
/// <param name="DestinationRange">The range of the destination.</param>
internal sealed record UnitLink(
    UnitLinkKind Kind, string Destination, string? Label, bool HasText, TextRange Range, TextRange DestinationRange)
{
    /// <summary>Gets the destination without the parts that differ between languages.</summary>
    public NeutralDestination Neutral { get; } = NeutralDestination.Of(Destination);
}

/// <summary>Represents a code span of a unit.</summary>
internal readonly record struct UnitCode(string Content, TextRange Range);

/// <summary>Represents the markup of the source or the translation of a unit.</summary>
/// <param name="Links">The links, images and cross references, in order.</param>
/// <param name="Codes">The code spans, in order.</param>
/// <param name="Bold">The text of each strong emphasis.</param>
/// <param name="StruckOut">The text of each part that is struck out.</param>
/// <param name="LooseMarks">The marks that are text because they have no counterpart.</param>
internal sealed record UnitMarkup(
    IReadOnlyList<UnitLink> Links, IReadOnlyList<UnitCode> Codes, IReadOnlyList<string> Bold, IReadOnlyList<string> StruckOut,
    IReadOnlyList<TextRange> LooseMarks);
