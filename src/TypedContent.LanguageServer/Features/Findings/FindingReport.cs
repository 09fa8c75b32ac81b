using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Findings;

/// <summary>Makes diagnostics of the findings of a content set.</summary>
internal static class FindingReport
{
    private const string Source = "typedcontent";

    // An editor that gets more shows nothing anymore.
    private const int MostInFile = 500;

    /// <summary>Returns the diagnostics of all files that have any, by their paths.</summary>
    /// <param name="snapshot">The content set.</param>
    /// <param name="cancellation">Ends the work between two findings.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> OfAll(ContentSnapshot snapshot, CancellationToken cancellation)
    {
        return Group(snapshot, snapshot.Project.Defects.Concat(snapshot.Compilation.GetAllFindings(snapshot.Project.Settings).Select(Show)), cancellation);

        ShownFinding Show(Finding finding)
        {
            cancellation.ThrowIfCancellationRequested();
            return snapshot.Project.Show(finding);
        }
    }

    /// <summary>Returns the diagnostics of some files.</summary>
    /// <param name="snapshot">The content set.</param>
    /// <param name="paths">The paths of the files.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> Of(ContentSnapshot snapshot, ICollection<string> paths) =>
        Group(snapshot, snapshot.Project.Defects.Where(defect => paths.Contains(defect.Path)).Concat(snapshot.Compilation.GetFindingsIn(paths, snapshot.Project.Settings).Select(snapshot.Project.Show)), CancellationToken.None);

    /// <summary>Returns a finding as a diagnostic.</summary>
    public static Diagnostic DiagnosticOf(ShownFinding finding, ContentSnapshot snapshot) =>
        new(snapshot.TextOf(finding.Path).RangeOf(finding.Span), SeverityOf(finding.Severity), finding.RuleId, Source, finding.Message)
        {
            CodeDescription = snapshot.Compilation.Options.HelpLinkOf(finding.RuleId) is { } page ? new CodeDescription(page) : null,
        };

    /// <summary>Returns the reason that a project can't be read, as a diagnostic of its file.</summary>
    public static Diagnostic DiagnosticOf(string defect) => new(new(new(0, 0), new(0, 0)), 1, "TC5004", Source, defect);

    private static Dictionary<string, IReadOnlyList<Diagnostic>> Group(ContentSnapshot snapshot, IEnumerable<ShownFinding> findings, CancellationToken cancellation)
    {
        var files = new Dictionary<string, IReadOnlyList<Diagnostic>>(StringComparer.Ordinal);
        foreach (var file in findings.GroupBy(finding => finding.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            files[file.Key] = [.. file.OrderByDescending(finding => finding.Severity).Take(MostInFile).OrderBy(finding => finding.Span.Start).Select(finding => DiagnosticOf(finding, snapshot))];
        }

        return files;
    }

    private static int SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => 1,
        RuleSeverity.Warning => 2,
        _ => 3,
    };
}
