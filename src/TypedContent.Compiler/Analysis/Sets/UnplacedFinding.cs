using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents a finding about plain translations of an article, or about what the lock states of them, without positions: moving text leaves it equal.</summary>
public abstract record UnplacedFinding
{
    /// <summary>Returns the problems of the finding.</summary>
    public abstract IEnumerable<Problem> ProblemsAt(FindingPlaces places);
}
