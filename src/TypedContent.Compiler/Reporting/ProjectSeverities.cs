using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>Represents the severity that the project sets for a rule.</summary>
public readonly record struct ProjectSeverity(string RuleId, RuleSeverity Severity);

/// <summary>Represents the severities that a project sets for all its files, such as in .globalconfig and NoWarn.</summary>
/// <param name="Rules">The rules that the project sets a severity for.</param>
/// <param name="WarningsAreErrors">A value that indicates whether the project treats warnings as errors.</param>
public sealed record ProjectSeverities(EquatableArray<ProjectSeverity> Rules, bool WarningsAreErrors)
{
    /// <summary>Gets the severities of a project that sets none.</summary>
    public static ProjectSeverities Default { get; } = new([], WarningsAreErrors: false);

    /// <summary>Returns the severity of <paramref name="rule"/> in the project.</summary>
    public RuleSeverity Of(Rule rule)
    {
        foreach (var stated in Rules)
        {
            if (stated.RuleId == rule.Id)
            {
                return stated.Severity;
            }
        }

        return rule.IsOn ? Promote(rule.Severity) : RuleSeverity.None;
    }

    /// <summary>Returns error for a warning if the project treats warnings as errors; otherwise <paramref name="severity"/>.</summary>
    public RuleSeverity Promote(RuleSeverity severity) =>
        severity == RuleSeverity.Warning && WarningsAreErrors ? RuleSeverity.Error : severity;
}
