using Microsoft.CodeAnalysis;
using TypedContent.Build.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;

namespace TypedContent.Tool.Projects;

/// <summary>Represents the severities that a project states for rules, as the C# compiler reads them.</summary>
internal sealed class SeveritySettings
{
    private readonly AnalyzerConfigSet? _files;

    private SeveritySettings(ProjectSeverities project, AnalyzerConfigSet? files) => (Project, _files) = (project, files);

    /// <summary>Gets the severities for all files.</summary>
    public ProjectSeverities Project { get; }

    /// <summary>Returns the severities of a project.</summary>
    /// <param name="configPaths">The paths of .editorconfig and .globalconfig files.</param>
    /// <param name="disabled">The rules that are turned off (<c>NoWarn</c>).</param>
    /// <param name="errors">The rules whose warnings are errors.</param>
    /// <param name="warnings">The rules whose warnings are no errors.</param>
    /// <param name="warningsAreErrors">Whether all warnings are errors.</param>
    public static SeveritySettings Of(IEnumerable<string> configPaths, string disabled, string errors, string warnings, bool warningsAreErrors)
    {
        var files = AnalyzerConfigSet.Create(configPaths.Distinct(StringComparer.Ordinal).Where(File.Exists).Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToList());
        var global = new Dictionary<string, RuleSeverity>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, report) in files.GlobalConfigOptions.TreeOptions)
        {
            if (RuleCatalog.Find(id.ToUpperInvariant()) is { } rule)
            {
                global[rule.Id] = SeverityOf(report, rule);
            }
        }

        return new SeveritySettings(CompilerSeverities.Of(global, disabled, errors, warnings, warningsAreErrors), files);
    }

    /// <summary>Returns the severities that a settings file states.</summary>
    public static SeveritySettings Of(IReadOnlyDictionary<string, RuleSeverity> rules) =>
        new(new ProjectSeverities(new EquatableArray<ProjectSeverity>([.. rules.Select(rule => new ProjectSeverity(rule.Key, rule.Value))]), WarningsAreErrors: false), null);

    /// <summary>Returns the severities that an .editorconfig states for the folder of a file.</summary>
    public EquatableArray<SeverityOverride> For(string path)
    {
        if (_files is null)
        {
            return [];
        }

        var options = _files.GetOptionsForSourcePath(path).AnalyzerOptions;
        return new(options.Select(option => SeverityOverride.From(option.Key, option.Value)).OfType<SeverityOverride>().OrderBy(severity => severity.RuleId, StringComparer.Ordinal));
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
