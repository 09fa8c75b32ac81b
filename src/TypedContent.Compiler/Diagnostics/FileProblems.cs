using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>What was found in a file, and what the file and its folder say about that.</summary>
public sealed record FileProblems(
    string FilePath,
    EquatableArray<Problem> Problems,
    EquatableArray<Suppression> Suppressions,
    EquatableArray<SeverityOverride> Overrides)
{
    /// <summary>Whether there is nothing to report and nothing that could change another report.</summary>
    public bool IsEmpty => Problems.Count == 0 && Suppressions.Count == 0 && Overrides.Count == 0;
}
