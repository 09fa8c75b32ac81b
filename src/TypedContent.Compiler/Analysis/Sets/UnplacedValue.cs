using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents a value that is not the same in a plain translation and in its source, with its position in the text.</summary>
/// <param name="Difference">The difference.</param>
/// <param name="Unit">The unit of the translation.</param>
/// <param name="Length">The length of its text.</param>
/// <param name="SourceUnit">The unit of the source.</param>
/// <param name="SourceLocale">The locale of the source.</param>
public sealed record UnplacedValue(ValueDifference Difference, int Unit, int Length, int SourceUnit, string SourceLocale) : UnplacedFinding
{
    /// <summary>Gets the path of the file of the translation.</summary>
    public required string FilePath { get; init; }

    /// <summary>Gets the path of the file of the source.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Returns the problem; none if the text is in an included file, whose translations are compared by themselves.</summary>
    public override IEnumerable<Problem> ProblemsAt(FindingPlaces places)
    {
        var (units, sourceUnits) = (places.TextsOf(FilePath), places.TextsOf(SourcePath));
        return FindingPlaces.IsIncluded(units, Unit) || FindingPlaces.IsIncluded(sourceUnits, SourceUnit)
            ? [] : [ValueProblem.At(Difference, FindingPlaces.PartOf(units[Unit], Length, Difference.Place), FindingPlaces.LineOf(sourceUnits[SourceUnit], SourcePath, SourceLocale)).In(FilePath)];
    }
}
