using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Reporting;

/// <summary>Limits the number of findings in a report, so that none hides the others. The most severe ones are kept, and another states how many were left out.</summary>
internal static class FindingLimit
{
    /// <summary>The maximum number of findings in a file.</summary>
    public const int InFile = 100;

    /// <summary>The maximum number of findings in a build.</summary>
    public const int InBuild = 1_000;

    /// <summary>The maximum number of findings of a rule in a build with more than <see cref="InBuild"/>.</summary>
    public const int OfRule = 100;

    /// <summary>Returns the findings that are kept, sorted by file and place.</summary>
    public static IEnumerable<Finding> Apply(IEnumerable<Finding> findings)
    {
        var byFile = findings.GroupBy(finding => finding.Problem.FilePath, StringComparer.Ordinal)
            .SelectMany(file => Cut(file, InFile, TooManyFindingsInFile.At));
        return Cut(byFile, InBuild, TooManyFindings.At, OfRule)
            .OrderBy(finding => finding.Problem.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Problem.Span.Start);
    }

    /// <summary>Returns the most severe findings and a notice about the rest.</summary>
    /// <remarks>The notice has the severity of the first finding that it replaces, so that a build with errors beyond the limit fails.</remarks>
    private static IEnumerable<Finding> Cut(IEnumerable<Finding> findings, int limit, Func<FileSpan, int, int, Problem> notice, int limitOfRule = int.MaxValue)
    {
        var sorted = findings.OrderByDescending(finding => finding.Severity).ToList();
        if (sorted.Count <= limit)
        {
            return sorted;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var isKept = sorted.ToLookup(finding => (counts[finding.Problem.Rule.Id] = counts.TryGetValue(finding.Problem.Rule.Id, out var count) ? count + 1 : 1) <= limitOfRule);
        List<Finding> kept = [.. isKept[true].Take(limit)];
        List<Finding> others = [.. isKept[true].Skip(limit), .. isKept[false]];
        var first = others.OrderByDescending(finding => finding.Severity).First();
        var problem = notice(first.Problem.Span, kept.Count, others.Count).In(first.Problem.FilePath);
        return kept.Append(new Finding(problem, first.Severity, IsSettled: true));
    }
}
