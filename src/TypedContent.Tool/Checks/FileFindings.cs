using System.Collections;
using TypedContent.Build.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Collects the findings about files that can't be read.</summary>
/// <param name="project">The project.</param>
internal sealed class FileFindings(ContentProject project) : IContentFileLog, IEnumerable<ReportedFinding>
{
    private readonly List<ReportedFinding> _findings = [];

    /// <inheritdoc/>
    public void ReportFile(string code, string path, string message) =>
        _findings.Add(new ReportedFinding(code, RuleSeverity.Error, message, null, path, default));

    /// <inheritdoc/>
    public void ReportInvalid(string path, FileSpan place) =>
        _findings.Add(Report(new Finding(UnreadableFile.NotText(place).In(path), RuleSeverity.Error, IsSettled: false)));

    /// <summary>Returns a finding of the engine as it is shown. A problem of a setting has no file, and is shown at the project.</summary>
    public ReportedFinding Report(Finding finding) =>
        ReportedFinding.Of(finding, finding.Problem.FilePath.Length > 0 ? finding.Problem.FilePath : project.Path, project.HasSettingsFile);

    /// <inheritdoc/>
    public IEnumerator<ReportedFinding> GetEnumerator() => _findings.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
