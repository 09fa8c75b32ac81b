using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// Reads what .globalconfig, NoWarn and the like say of the rules. The compiler applies it by itself; the report needs it to
/// tell which findings are the worst, and which suppressions are of rules that are off.
/// </summary>
internal static class SeverityReader
{
    /// <summary>The severities in <paramref name="options"/>.</summary>
    public static ProjectSeverities Read(CompilationOptions options, CancellationToken cancellation)
    {
        var warningsAreErrors = options.GeneralDiagnosticOption == ReportDiagnostic.Error;
        var stated = new List<ProjectSeverity>();
        foreach (var rule in RuleCatalog.All)
        {
            if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var report)
                || options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out report) == true)
            {
                stated.Add(new ProjectSeverity(rule.Id, SeverityOf(report, rule)));
            }
        }

        return new ProjectSeverities(new EquatableArray<ProjectSeverity>([.. stated]), warningsAreErrors);
    }

    private static RuleSeverity SeverityOf(ReportDiagnostic report, Rule rule) => report switch
    {
        ReportDiagnostic.Error => RuleSeverity.Error,
        ReportDiagnostic.Warn => RuleSeverity.Warning,
        ReportDiagnostic.Info => RuleSeverity.Info,
        ReportDiagnostic.Default => rule.IsOn ? rule.Severity : RuleSeverity.None,
        _ => RuleSeverity.None,
    };
}
