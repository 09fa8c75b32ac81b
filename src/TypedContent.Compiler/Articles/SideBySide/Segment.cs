using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.SideBySide;

/// <summary>
/// Represents a translation unit of a side-by-side file: the range of the whole element, of the target and of the source.
/// <paramref name="Source"/> is null if the file has no source text for the unit.
/// </summary>
public sealed record Segment(string Id, int Start, int End, TextRange Target, TextRange? Source)
{
    /// <summary>Gets the id of the source, which differs from the unit's id only by mistake; null if there is no source.</summary>
    public string? SourceId { get; init; }

    /// <summary>Gets the part of the id that is equal in every locale: the part after the hyphen.</summary>
    public string Suffix => UnitSuffix.Of(Id);
}
