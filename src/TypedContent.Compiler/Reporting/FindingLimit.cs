using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>Limits the number of findings in a report. The most severe ones are kept, and another states how many were left out.</summary>
internal static class FindingLimit
{
    /// <summary>The maximum number of findings in a file.</summary>
    public const int InFile = 100;

    /// <summary>The maximum number of findings in a build.</summary>
    public const int InBuild = 1_000;

    /// <summary>Returns the findings that are kept, sorted by file and place.</summary>
    public static IEnumerable<Finding> Apply(IEnumerable<Finding> findings)
    {
        var byFile = findings.GroupBy(finding => finding.Problem.FilePath, StringComparer.Ordinal)
            .SelectMany(file => Cut(file, InFile, TooManyFindingsInFile.At));
        return Cut(byFile, InBuild, TooManyFindings.At)
            .OrderBy(finding => finding.Problem.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Problem.Span.Start);
    }

    /// <summary>Returns the most severe findings and a notice about the rest.</summary>
    /// <remarks>The notice has the severity of the first finding that it replaces, so that a build with errors beyond the limit fails.</remarks>
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
