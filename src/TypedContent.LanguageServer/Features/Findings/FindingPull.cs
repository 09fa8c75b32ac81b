using System.Globalization;
using TypedContent.Compiler.Text;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Findings;

/// <summary>Answers clients that ask for findings.</summary>
internal static class FindingPull
{
    private const string Full = "full";
    private const string Unchanged = "unchanged";

    /// <summary>Returns the findings of a document.</summary>
    public static DiagnosticReport Of(IReadOnlyList<ContentSnapshot> snapshots, string path, string? known)
    {
        var findings = snapshots.SelectMany(snapshot => FindingReport.Of(snapshot, [path]).Values.SelectMany(file => file)).Distinct().ToList();
        return Report(findings, known);
    }

    /// <summary>Returns the findings of all files, and of those that the client thinks have any.</summary>
    /// <param name="snapshots">The content sets.</param>
    /// <param name="defects">The reasons that projects can't be read, with the paths of their files.</param>
    /// <param name="known">What the client knows.</param>
    /// <param name="cancellation">Ends the work between two findings.</param>
    public static WorkspaceDiagnosticReport OfAll(
        IReadOnlyList<ContentSnapshot> snapshots, IEnumerable<(string Path, string Defect)> defects, IReadOnlyList<PreviousResult> known, CancellationToken cancellation)
    {
        var results = known.DistinctBy(result => result.Uri).ToDictionary(result => result.Uri, result => result.Value, StringComparer.Ordinal);
        var files = snapshots.SelectMany(snapshot => FindingReport.OfAll(snapshot, cancellation).Select(file => (Uri: snapshot.UriOf(file.Key), Version: snapshot.Documents.GetValueOrDefault(file.Key)?.Version, Findings: file.Value)))
            .Concat(defects.Select(project => (Uri: FileUri.Of(project.Path), Version: (int?)null, Findings: (IReadOnlyList<Diagnostic>)[FindingReport.DiagnosticOf(project.Defect)])))
            .GroupBy(file => file.Uri, StringComparer.Ordinal)
            .Select(group => Report([.. group.SelectMany(file => file.Findings).Distinct()], results.GetValueOrDefault(group.Key)) with { Uri = group.Key, Version = group.First().Version }).ToList();
        var gone = results.Keys.Except(files.Select(file => file.Uri!)).Select(uri => Report([], results[uri]) with { Uri = uri });
        return new WorkspaceDiagnosticReport([.. files, .. gone]);
    }

    private static DiagnosticReport Report(IReadOnlyList<Diagnostic> findings, string? known)
    {
        var id = ContentHash.Of(string.Join('\n', findings)).ToString("x16", CultureInfo.InvariantCulture);
        return id == known ? new DiagnosticReport(Unchanged, id) : new DiagnosticReport(Full, id) { Items = findings };
    }
}
