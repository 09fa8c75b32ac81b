using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Build;

/// <content>Shows the findings that an edit adds, with the severities of the project.</content>
public sealed partial class WatchContent
{
    private HashSet<(string Rule, string Path, string Message)> _shown = [];

    /// <summary>Shows the findings that weren't there before. Those that are there at first were shown by the build.</summary>
    private void Show(ContentCompilation content, bool isFirst)
    {
        var findings = content.GetFindings(ReadReportSettings(out _)).Where(finding => finding.Severity is RuleSeverity.Warning or RuleSeverity.Error).ToList();
        foreach (var finding in isFirst ? [] : findings.Where(finding => !_shown.Contains(KeyOf(finding))))
        {
            Show(finding);
        }

        _shown = [.. findings.Select(KeyOf)];
    }

    // Not the place, so that a finding that only moves isn't shown again.
    private static (string Rule, string Path, string Message) KeyOf(Finding finding) => (finding.Problem.Rule.Id, finding.Problem.FilePath, finding.Problem.Message);

    private void Show(Finding finding)
    {
        var problem = finding.Problem;
        var (line, column) = (problem.Span.StartLine + 1, problem.Span.StartColumn + 1);
        if (finding.Severity == RuleSeverity.Error)
        {
            LogError(problem.Rule.Id, problem.FilePath, problem.Message, line, column);
            return;
        }

        var link = Options.HelpLinkOf(problem.Rule.Id);
        Log.LogWarning(null, problem.Rule.Id, null, link, problem.FilePath, line, column, 0, 0, "{0}", link is null ? problem.Message : $"{problem.Message} ({link})");
    }
}
