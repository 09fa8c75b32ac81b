using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.SideBySide;

/// <summary>
/// A translation unit as it stands in a side-by-side file: the whole element, and the target and the source in it.
/// <paramref name="Source"/> is null where the file has no source text for the unit.
/// </summary>
public sealed record Segment(string Id, int Start, int End, TextRange Target, TextRange? Source)
{
    /// <summary>The id that the source bears, which is the unit's own unless somebody mixed them up; null without a source.</summary>
    public string? SourceId { get; init; }

    /// <summary>The part of the id that is the same in every locale: what follows the dash.</summary>
    public string Suffix => UnitSuffix.Of(Id);
}
