using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Reads the severities that .globalconfig, NoWarn and similar settings give the rules.</summary>
/// <remarks>
/// The compiler applies them to diagnostics. The report needs them to find the most severe findings, and the suppressions of disabled
/// rules.
/// </remarks>
internal static class SeverityReader
{
    /// <summary>Returns the severities in <paramref name="options"/>.</summary>
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
