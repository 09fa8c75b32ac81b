using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents a block of a plain article without a counterpart in a translation, or the reverse, without positions: moving text leaves it equal.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Source">The block in the source; null if the source has none.</param>
/// <param name="Target">The block in the translation; null if it lacks the block.</param>
/// <param name="SourceLocale">The locale of the source.</param>
public sealed record UnplacedGap(GapKind Kind, GapBlock? Source, GapBlock? Target, string SourceLocale) : UnplacedFinding
{
    /// <summary>Gets the path of the file of the translation.</summary>
    public required string FilePath { get; init; }

    /// <summary>Gets the path of the file of the source.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Gets the unit of the translation at which a missing block would stand, or -1.</summary>
    public int Place { get; init; } = -1;

    /// <summary>Gets a value that indicates whether the block of the translation was made of a text that the source no longer has.</summary>
    public bool IsLeftover { get; init; }

    /// <summary>Returns the problem; none if the block is in an included file, whose translations are compared by themselves.</summary>
    public override IEnumerable<Problem> ProblemsAt(FindingPlaces places)
    {
        var (units, sourceUnits) = (places.TextsOf(FilePath), places.TextsOf(SourcePath));
        var unit = Target?.Unit ?? Place;
        if ((unit >= 0 && FindingPlaces.IsIncluded(units, unit)) || (Source is { } source && FindingPlaces.IsIncluded(sourceUnits, source.Unit)))
        {
            return [];
        }

        var span = unit < 0 ? default : units[unit];
        return [ProblemAt(span, Source is { } block ? FindingPlaces.LineOf(sourceUnits[block.Unit], SourcePath, SourceLocale) : string.Empty).In(FilePath)];
    }

    private Problem ProblemAt(FileSpan span, string line) => (Kind, Source, Target) switch
    {
        (GapKind.Uncertain, { } source, { } target) => UncertainTranslation.At(span, target.Form, source.Text, SourceLocale, $"compare it with {line}"),
        (GapKind.Uncertain, { } source, null) => UncertainTranslation.OfSource(span, source.Form, source.Text, SourceLocale, $"compare what stands here with {line}"),
        (GapKind.Uncertain, null, { } target) => UncertainTranslation.OfTarget(
            span, target.Form, target.Text, SourceLocale, $"compare it with the {SourceLocale} texts at this place"),
        (GapKind.Missing, { } source, _) => TranslationGap.At(
            span, $"the {source.Form} '{source.Text}' of {SourceLocale} has no counterpart here", $"translate {line}"),
        (GapKind.Split, { } source, _) => TranslationGap.At(
            span, $"the {source.Form} '{source.Text}' of {SourceLocale} is split in two here", $"write one {source.Form}, as in {line}"),
        (GapKind.Merged, { } source, _) => TranslationGap.At(
            span, $"the {source.Form} '{source.Text}' of {SourceLocale} and the next are one here", $"write two, as from {line} on"),
        (_, _, { } target) when IsLeftover => TranslationGap.At(
            span, $"this {target.Form}, '{target.Text}', is the translation of a text that {SourceLocale} no longer has", "remove it, or state in the lock that it is 'extra'"),
        _ => TranslationGap.At(
            span, $"this {Target!.Value.Form}, '{Target.Value.Text}', stands in no {SourceLocale} text", $"if {SourceLocale} should have it, add it there"),
    };
}

/// <summary>Represents a block of a gap.</summary>
/// <param name="Unit">The index of its first unit.</param>
/// <param name="Form">What it is, such as "paragraph".</param>
/// <param name="Text">The beginning of its text.</param>
public readonly record struct GapBlock(int Unit, string Form, string Text);
