using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>What a project says about its findings.</summary>
/// <param name="Severities">The severities it sets for all files.</param>
/// <param name="RootPath">The folder of the content set.</param>
/// <param name="BaselinePath">The file with the findings that are known; null for none.</param>
/// <param name="Baseline">The lines of that file.</param>
public sealed record ReportSettings(
    ProjectSeverities Severities, string RootPath, string? BaselinePath, EquatableArray<string> Baseline)
{
    /// <summary>A project that says nothing.</summary>
    public static ReportSettings Default { get; } = new(ProjectSeverities.Default, string.Empty, null, []);
}
