using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>Keeps a report short enough to be read. The worst findings stay, and one says how many were left out.</summary>
internal static class FindingLimit
{
    /// <summary>Findings in one file.</summary>
    public const int InFile = 100;

    /// <summary>Findings in a build.</summary>
    public const int InBuild = 1_000;

    /// <summary>The findings to show, by file and place.</summary>
    public static IEnumerable<Finding> Apply(IEnumerable<Finding> findings)
    {
        var byFile = findings.GroupBy(finding => finding.Problem.FilePath, StringComparer.Ordinal)
            .SelectMany(file => Cut(file, InFile, TooManyFindingsInFile.At));
        return Cut(byFile, InBuild, TooManyFindings.At)
            .OrderBy(finding => finding.Problem.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Problem.Span.Start);
    }

    /// <summary>The notice has the severity of what it stands for: a build must not pass since its errors did not fit.</summary>
    private static IEnumerable<Finding> Cut(IEnumerable<Finding> findings, int limit, Func<FileSpan, int, int, Problem> notice)
    {
        var sorted = findings.OrderByDescending(finding => finding.Severity).ToList();
        if (sorted.Count <= limit)
        {
            return sorted;
        }

        var first = sorted[limit];
        var problem = notice(first.Problem.Span, limit, sorted.Count - limit).In(first.Problem.FilePath);
        return sorted.Take(limit).Append(new Finding(problem, first.Severity, IsSettled: true));
    }
}
