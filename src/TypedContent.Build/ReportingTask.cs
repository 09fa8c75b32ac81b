using Microsoft.Build.Framework;
using TypedContent.Build.Files;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Build;

/// <summary>Represents a task that shows findings, in the severities of the project.</summary>
public abstract class ReportingTask : ContentTask
{
    /// <summary>Gets or sets the files that may state severities of rules.</summary>
    public ITaskItem[] SeverityFiles { get; set; } = [];

    /// <summary>Gets or sets the rules that are turned off.</summary>
    public string NoWarn { get; set; } = string.Empty;

    /// <summary>Gets or sets the rules whose warnings are errors.</summary>
    public string WarningsAsErrors { get; set; } = string.Empty;

    /// <summary>Gets or sets the rules whose warnings are no errors.</summary>
    public string WarningsNotAsErrors { get; set; } = string.Empty;

    /// <summary>Gets or sets a value that indicates whether all warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Returns the settings of the project for its findings.</summary>
    /// <param name="isKnown">Whether the severities are those of the compiler. If not, only it knows what the files state.</param>
    private protected ReportSettings ReadReportSettings(out bool isKnown)
    {
        var configured = Build.SeverityFiles.Read(SeverityFiles.Select(item => item.GetMetadata("FullPath")));
        isKnown = configured is not null;
        var severities = CompilerSeverities.Of(configured ?? [], NoWarn, WarningsAsErrors, WarningsNotAsErrors, TreatWarningsAsErrors);
        return new ReportSettings(severities, RootPath, Baseline.FirstOrDefault()?.GetMetadata("FullPath"), Files.ReadBaseline().Items);
    }
}
