using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Compiler.Reporting;

/// <summary>
/// A problem as it is reported. <paramref name="IsSettled"/>: a folder or the baseline gave it its severity, which
/// settings for the whole project do not change any more.
/// </summary>
public sealed record Finding(Problem Problem, RuleSeverity Severity, bool IsSettled);
