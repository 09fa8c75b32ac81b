using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Represents the problems of a file, with the suppressions in the file and the severities that its folder sets.</summary>
public sealed record FileProblems(
    string FilePath,
    EquatableArray<Problem> Problems,
    EquatableArray<Suppression> Suppressions,
    EquatableArray<SeverityOverride> Overrides)
{
    /// <summary>Gets a value that indicates whether there is nothing to report and nothing that could change another report.</summary>
    public bool IsEmpty => Problems.Count == 0 && Suppressions.Count == 0 && Overrides.Count == 0;
}
