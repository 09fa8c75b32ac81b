using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Compiler.Editing;

/// <summary>Represents the findings of a content set, counted by file and rule, and by their subjects.</summary>
internal sealed class FindingCounts
{
    private readonly Dictionary<(string FilePath, string RuleId), int> _byRule = [];
    private readonly Dictionary<(string FilePath, string RuleId, string Subject), int> _bySubject = [];

    /// <summary>Counts findings.</summary>
    public FindingCounts(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(_byRule, (finding.Problem.FilePath, finding.Problem.Rule.Id));
            Add(_bySubject, KeyOf(finding.Problem));
        }
    }

    /// <summary>Returns the problems that fixes didn't remove, or whose files have more findings of a rule than before.</summary>
    /// <param name="problems">The problems that were fixed.</param>
    /// <param name="before">The findings before that.</param>
    /// <param name="hasMore">A value that indicates whether a file has more findings of a rule.</param>
    public IReadOnlyCollection<Problem> NotSolved(IReadOnlyCollection<Problem> problems, FindingCounts before, out bool hasMore)
    {
        var worse = new HashSet<string>(
            _byRule.Where(pair => !before._byRule.TryGetValue(pair.Key, out var count) || pair.Value > count).Select(pair => pair.Key.FilePath), StringComparer.Ordinal);
        hasMore = worse.Count > 0;
        return [.. problems.GroupBy(KeyOf).Where(group => worse.Contains(group.Key.FilePath) || CountOf(group.Key) > before.CountOf(group.Key) - group.Count()).SelectMany(group => group)];
    }

    private int CountOf((string, string, string) key) => _bySubject.TryGetValue(key, out var count) ? count : 0;

    private static (string FilePath, string RuleId, string Subject) KeyOf(Problem problem) => (problem.FilePath, problem.Rule.Id, string.Join("\n", problem.Subject));

    private static void Add<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull
    {
        counts.TryGetValue(key, out var count);
        counts[key] = count + 1;
    }
}
