using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Specifies what a translation lost.</summary>
public enum LossKind
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A cross reference.</summary>
    Reference,

    /// <summary>Code.</summary>
    Code,

    /// <summary>All bold text, and all text that is struck out.</summary>
    Emphasis,

    /// <summary>The counterpart of a mark.</summary>
    Mark,
}

/// <summary>Represents markup of a block of a plain article that the joined block of a translation doesn't have, without positions.</summary>
/// <param name="Kind">What is lost.</param>
/// <param name="Text">The destination, the code, or the mark; empty for emphasis.</param>
/// <param name="Replacement">What the translation has in its place; null for nothing.</param>
/// <param name="Unit">The unit of the translation.</param>
/// <param name="SourceUnit">The unit of the source.</param>
/// <param name="SourceLocale">The locale of the source.</param>
public sealed record UnplacedLoss(LossKind Kind, string Text, string? Replacement, int Unit, int SourceUnit, string SourceLocale) : UnplacedFinding
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
            ? [] : [ProblemAt(units[Unit], FindingPlaces.LineOf(sourceUnits[SourceUnit], SourcePath, SourceLocale)).In(FilePath)];
    }

    private Problem ProblemAt(FileSpan span, string line)
    {
        var advice = Replacement is null ? $"put it back, as in {line}" : $"it has '{Replacement}' in its place, so compare it with {line}";
        return Kind switch
        {
            LossKind.Link => LostLink.At(span, Text, advice),
            LossKind.Image => LostImage.At(span, Text, advice),
            LossKind.Reference => LostReference.At(span, Text, advice),
            LossKind.Code => LostCode.At(span, Text, advice),
            LossKind.Emphasis => DamagedMarkup.At(span, "text is bold or struck out in the source, and nothing is in the translation", $"compare it with {line}"),
            _ => DamagedMarkup.At(span, $"'{Text}' pairs with nothing, so readers see it", DamagedMarkup.PairSuggestion(Text)),
        };
    }
}
