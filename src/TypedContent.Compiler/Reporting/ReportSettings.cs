using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>Represents the settings of a project for its findings.</summary>
/// <param name="Severities">The severities that the project sets for all files.</param>
/// <param name="RootPath">The folder of the content set.</param>
/// <param name="BaselinePath">The path of the baseline; null for none.</param>
/// <param name="Baseline">The lines of the baseline.</param>
public sealed record ReportSettings(
    ProjectSeverities Severities, string RootPath, string? BaselinePath, EquatableArray<string> Baseline)
{
    /// <summary>Gets a value that indicates whether front matter was compared with the types of the project that describe it.</summary>
    public bool HasSchemas { get; init; }

    /// <summary>Gets the settings of a project that states none.</summary>
    public static ReportSettings Default { get; } = new(ProjectSeverities.Default, string.Empty, null, []);
}
