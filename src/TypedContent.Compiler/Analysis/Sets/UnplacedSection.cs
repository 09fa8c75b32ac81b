using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents a section of the lock for an article that was renamed, without its position.</summary>
/// <param name="Section">The number of the section.</param>
/// <param name="Path">The path that it states.</param>
/// <param name="Locale">The locale that it states.</param>
/// <param name="NewPath">The path of the article that has its texts now.</param>
public sealed record UnplacedSection(int Section, string Path, string Locale, string NewPath) : UnplacedFinding
{
    /// <inheritdoc/>
    public override IEnumerable<Problem> ProblemsAt(FindingPlaces places) =>
        [RenamedInLock.At(places.SectionAt(Section), Path, Locale, NewPath).In(places.LockPath)];
}
