using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents a line of the lock, written by hand, that doesn't stand for one text, without its position.</summary>
/// <param name="Defect">The defect of the line.</param>
public sealed record UnplacedEntry(EntryDefect Defect) : UnplacedFinding
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> ProblemsAt(FindingPlaces places) =>
    [
        UnusedLockEntry.At(places.EntryIn(Defect.Path, Defect.Locale, Defect.SourceLocale, Defect.Entry), Defect.Text, Defect.Reason, Defect.Suggestion)
            .In(places.LockPath),
    ];
}
