using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Compiler.Reporting;

/// <summary>Represents a problem that is reported.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Severity">The severity it is reported with.</param>
/// <param name="IsSettled">
/// A value that indicates whether a folder, the baseline or the limit of findings set the severity, so that settings of the project don't
/// change it.
/// </param>
public sealed record Finding(Problem Problem, RuleSeverity Severity, bool IsSettled);
