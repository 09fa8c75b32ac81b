using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>Creates the findings of a build from its problems: without suppressed ones, and with known ones as information.</summary>
public sealed class ContentReport
{
    private readonly ProjectSeverities _project;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly string _rootPath;
    private readonly bool _hasSchemas;
    private readonly Dictionary<string, FileProblems> _files = new(StringComparer.Ordinal);
    private readonly HashSet<(string FilePath, string RuleId, int Line)> _suppressed = [];
    private readonly HashSet<(string FilePath, string RuleId, int Line)> _used = [];
    private readonly List<Finding> _findings = [];

    private ContentReport(ReportSettings settings)
    {
        _project = settings.Severities;
        _rootPath = settings.RootPath;
        _hasSchemas = settings.HasSchemas;
        foreach (var line in settings.Baseline)
        {
            _known.TryGetValue(line, out var count);
            _known[line] = count + 1;
        }
    }

    /// <summary>Returns the findings that a build shows, sorted by file and place.</summary>
    public static EquatableArray<Finding> Of(IEnumerable<FileProblems> files, IEnumerable<Problem> setProblems, ReportSettings settings) =>
        new(FindingLimit.Apply(All(files, setProblems, settings)));

    /// <summary>Returns all findings, without a limit on their number.</summary>
    public static IReadOnlyList<Finding> All(IEnumerable<FileProblems> files, IEnumerable<Problem> setProblems, ReportSettings settings)
    {
        var report = new ContentReport(settings);
        var all = files.ToList();
        foreach (var file in all)
        {
            report._files[file.FilePath] = file;
            foreach (var suppression in file.Suppressions)
            {
                report._suppressed.UnionWith(suppression.RuleIds.Select(id => (file.FilePath, id, suppression.Line)));
            }
        }

        report.AddAll(all.SelectMany(file => file.Problems).Concat(setProblems));
        report.AddAll(all.SelectMany(report.UnusedSuppressions).ToList());
        report.AddAll(UnknownOverrides(all));
        report.AddAll(report.GoneFindings(settings.BaselinePath));
        return report._findings;
    }

    private void AddAll(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems.OrderBy(problem => problem.FilePath, StringComparer.Ordinal).ThenBy(problem => problem.Span.Start))
        {
            _files.TryGetValue(problem.FilePath, out var file);
            var stated = OverrideOf(file, problem.Rule);
            var severity = stated is { } folder ? _project.Promote(folder) : _project.Of(problem.Rule);
            if (IsSuppressed(problem))
            {
                continue;
            }

            var isKnown = IsKnown(problem);
            if (severity != RuleSeverity.None)
            {
                _findings.Add(new Finding(problem, isKnown ? RuleSeverity.Info : severity, isKnown || stated is not null));
            }
        }
    }

    private static RuleSeverity? OverrideOf(FileProblems? file, Rule rule)
    {
        foreach (var stated in file?.Overrides ?? [])
        {
            if (stated.RuleId == rule.Id)
            {
                return stated.Severity;
            }
        }

        return null;
    }

    private bool IsSuppressed(Problem problem)
    {
        var isSuppressed = false;
        foreach (var line in (ReadOnlySpan<int>)[Suppression.WholeFile, problem.Span.StartLine])
        {
            var place = (problem.FilePath, problem.Rule.Id, line);
            if (_suppressed.Contains(place))
            {
                isSuppressed = true;
                _used.Add(place);
            }
        }

        return isSuppressed;
    }

    private bool IsKnown(Problem problem)
    {
        var line = _known.Count > 0 ? Baseline.LineOf(problem, _rootPath) : string.Empty;
        if (!_known.TryGetValue(line, out var count) || count == 0)
        {
            return false;
        }

        _known[line] = count - 1;
        return true;
    }

    /// <summary>Returns a problem for each suppression of an enabled rule that has nothing to suppress.</summary>
    private IEnumerable<Problem> UnusedSuppressions(FileProblems file) =>
        from suppression in file.Suppressions.ToArray()
        from id in suppression.RuleIds
        let rule = RuleCatalog.Find(id)!
        where !_used.Contains((file.FilePath, id, suppression.Line)) && _project.Of(rule) != RuleSeverity.None && (_hasSchemas || !rule.IsOfSchema)
        select UnneededSuppression.At(suppression.Span, id, suppression.Line == Suppression.WholeFile ? "this file" : "the next line").In(file.FilePath);

    private IEnumerable<Problem> GoneFindings(string? path)
    {
        var gone = _known.Values.Sum();
        return path is null || gone == 0 ? [] : [OutdatedBaseline.At(default, gone).In(path)];
    }

    /// <summary>Returns a problem for each .editorconfig key with an unknown rule or severity, each once.</summary>
    private static IEnumerable<Problem> UnknownOverrides(IEnumerable<FileProblems> files)
    {
        var seen = new HashSet<SeverityOverride>();
        return from file in files
               from stated in file.Overrides.ToArray()
               where (stated.Severity is null || RuleCatalog.Find(stated.RuleId) is null) && seen.Add(stated)
               select UnknownSeverity.At(default, $"{SeverityOverride.KeyPrefix}{stated.RuleId} = {stated.Word}").In(file.FilePath);
    }
}
