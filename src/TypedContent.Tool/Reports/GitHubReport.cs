using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Tool.Checks;

namespace TypedContent.Tool.Reports;

/// <summary>Writes findings as workflow commands of GitHub Actions.</summary>
/// <remarks>
/// GitHub shows ten errors and ten warnings of a step. All others are written as lines of text, so that the log has them. Shown are the worst: those of
/// rules that are errors by default first, the first of each file before the second of any, and files with many findings before others.
/// </remarks>
internal static class GitHubReport
{
    private const int Shown = 10;

    /// <summary>Writes the findings, and a summary.</summary>
    public static void Write(CheckResult result, string folder, TextWriter writer)
    {
        var annotated = new[] { RuleSeverity.Error, RuleSeverity.Warning }
            .SelectMany(severity => Worst([.. result.Findings.Where(finding => finding.Severity == severity)])).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var finding in result.Findings)
        {
            writer.WriteLine(annotated.Contains(finding) ? Command(finding, folder) : Line(finding, folder));
        }

        writer.WriteLine(TextReport.Summary(result));
    }

    private static IEnumerable<ReportedFinding> Worst(IReadOnlyList<ReportedFinding> findings) => findings
        .GroupBy(finding => (finding.Path, IsError: RuleCatalog.Find(finding.RuleId)?.Severity == RuleSeverity.Error))
        .SelectMany(file => file.Select((finding, position) => (Finding: finding, file.Key.IsError, Position: position, Count: file.Count())))
        .OrderByDescending(ranked => ranked.IsError).ThenBy(ranked => ranked.Position).ThenByDescending(ranked => ranked.Count)
        .Take(Shown).Select(ranked => ranked.Finding);

    private static string Command(ReportedFinding finding, string folder)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"line={finding.Span.StartLine + 1},col={finding.Span.StartColumn + 1},endLine={finding.Span.EndLine + 1}");
        var end = finding.Span.EndLine == finding.Span.StartLine ? string.Create(CultureInfo.InvariantCulture, $",endColumn={finding.Span.EndColumn + 1}") : string.Empty;
        return $"::{JsonFormat.SeverityOf(finding.Severity)} file={Property(finding.PathFrom(folder))},{place}{end},title={Property(finding.RuleId)}::{Data(finding.Message)}";
    }

    private static string Line(ReportedFinding finding, string folder)
    {
        var severity = JsonFormat.SeverityOf(finding.Severity);
        var line = string.Create(
            CultureInfo.InvariantCulture, $"{finding.PathFrom(folder)}({finding.Span.StartLine + 1},{finding.Span.StartColumn + 1}): {severity} {finding.RuleId}: {finding.Message}");

        // A line that begins with colons would be a command.
        return line.TrimStart(':').ReplaceLineEndings(" ");
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
