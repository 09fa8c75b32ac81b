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
public sealed record UnplacedGap(GapKind Kind, GapBlock? Source, GapBlock? Target, string SourceLocale) : UnplacedProblem(SourceLocale)
{
    /// <summary>Gets the unit of the translation at which a missing block would stand, or -1.</summary>
    public int Place { get; init; } = -1;

    /// <inheritdoc/>
    public override Problem? Placed(EquatableArray<FileSpan> places, EquatableArray<FileSpan> sourcePlaces)
    {
        var unit = Target?.Unit ?? Place;
        if ((unit >= 0 && IsIncluded(places, unit)) || (Source is { } source && IsIncluded(sourcePlaces, source.Unit)))
        {
            return null;
        }

        var span = unit < 0 ? default : places[unit];
        return ProblemAt(span, Source is { } block ? LineOf(sourcePlaces[block.Unit]) : string.Empty).In(FilePath);
    }

    private Problem ProblemAt(FileSpan span, string line) => (Kind, Source, Target) switch
    {
        (GapKind.Uncertain, { } source, { } target) => UncertainTranslation.At(span, target.Form, source.Text, SourceLocale, $"compare it with {line}"),
        (GapKind.Missing, { } source, _) => TranslationGap.At(
            span, $"the {source.Form} '{source.Text}' of {SourceLocale} has no counterpart here", $"translate {line}"),
        (GapKind.Split, { } source, _) => TranslationGap.At(
            span, $"the {source.Form} '{source.Text}' of {SourceLocale} is split in two here", $"write one {source.Form}, as in {line}"),
        (GapKind.Merged, { } source, _) => TranslationGap.At(
            span, $"the {source.Form} '{source.Text}' of {SourceLocale} and the next are one here", $"write two, as from {line} on"),
        _ => TranslationGap.At(
            span, $"this {Target!.Value.Form}, '{Target.Value.Text}', stands in no {SourceLocale} text", $"if {SourceLocale} should have it, add it there"),
    };
}

/// <summary>Represents a block of a gap.</summary>
/// <param name="Unit">The index of its first unit.</param>
/// <param name="Form">What it is, such as "paragraph".</param>
/// <param name="Text">The beginning of its text.</param>
public readonly record struct GapBlock(int Unit, string Form, string Text);
