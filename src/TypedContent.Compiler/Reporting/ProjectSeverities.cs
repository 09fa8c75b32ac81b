using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>What the project says of a rule for all files.</summary>
public readonly record struct ProjectSeverity(string RuleId, RuleSeverity Severity);

/// <summary>The severities that a project sets in .globalconfig, NoWarn and the like, as far as they differ from the rules' own.</summary>
/// <param name="Rules">The rules that it names.</param>
/// <param name="WarningsAreErrors">Whether it treats warnings as errors.</param>
public sealed record ProjectSeverities(EquatableArray<ProjectSeverity> Rules, bool WarningsAreErrors)
{
    /// <summary>A project that says nothing.</summary>
    public static ProjectSeverities Default { get; } = new([], WarningsAreErrors: false);

    /// <summary>How much a finding of <paramref name="rule"/> matters in this project.</summary>
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

    /// <summary>What the compiler makes of a warning where warnings are errors.</summary>
    public RuleSeverity Promote(RuleSeverity severity) =>
        severity == RuleSeverity.Warning && WarningsAreErrors ? RuleSeverity.Error : severity;
}
