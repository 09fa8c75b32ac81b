using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Tool.Checks;

/// <summary>Represents the findings about a content set.</summary>
/// <param name="Findings">The findings, in the order in which they are shown.</param>
/// <param name="FileCount">The number of articles that were read.</param>
/// <param name="Texts">The texts of the files, by their paths.</param>
internal sealed record CheckResult(IReadOnlyList<ReportedFinding> Findings, int FileCount, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>Gets the result of a content set without articles.</summary>
    public static CheckResult None { get; } = new([], 0, new Dictionary<string, string>());

    /// <summary>Gets a value that indicates whether all files could be read.</summary>
    public bool IsOfReadableFiles { get; init; } = true;

    /// <summary>Gets a value that indicates whether links lead to articles of other assemblies, and no build has found these.</summary>
    public bool HasUnknownReferences { get; init; }

    /// <summary>Gets the number of errors.</summary>
    public int ErrorCount => CountOf(RuleSeverity.Error);

    /// <summary>Gets the number of warnings.</summary>
    public int WarningCount => CountOf(RuleSeverity.Warning);

    /// <summary>Returns the findings that are at least as severe as <paramref name="severity"/>.</summary>
    public CheckResult From(RuleSeverity severity) => this with { Findings = [.. Findings.Where(finding => finding.Severity >= severity)] };

    private int CountOf(RuleSeverity severity) => Findings.Count(finding => finding.Severity == severity);
}
