namespace TypedContent.Tool.Checks;

/// <summary>Selects the findings that a content set has and an earlier one doesn't.</summary>
/// <remarks>Findings are compared without their places, since an edit moves those after it.</remarks>
internal static class NewFindings
{
    /// <summary>Returns the result with the findings that are new.</summary>
    /// <param name="now">The findings of today.</param>
    /// <param name="before">The findings of the earlier content set.</param>
    /// <param name="renamed">The earlier paths of renamed files, by their paths of today.</param>
    public static CheckResult Of(CheckResult now, CheckResult before, IReadOnlyDictionary<string, string> renamed)
    {
        var known = Keys(before, path => path).ToLookup(pair => pair.Key, pair => pair.Finding).ToDictionary(group => group.Key, group => group.ToList());
        return now with { Findings = [.. Keys(now, path => renamed.GetValueOrDefault(path, path)).Where(pair => !TryTake(known, pair.Key, pair.Finding)).Select(pair => pair.Finding)] };
    }

    // An earlier finding explains one of today, and none that is more severe.
    private static bool TryTake(Dictionary<FindingKey, List<ReportedFinding>> known, FindingKey key, ReportedFinding finding)
    {
        var index = known.TryGetValue(key, out var findings) ? findings.FindIndex(other => other.Severity >= finding.Severity) : -1;
        if (index >= 0)
        {
            findings!.RemoveAt(index);
        }

        return index >= 0;
    }

    private static IEnumerable<(FindingKey Key, ReportedFinding Finding)> Keys(CheckResult result, Func<string, string> pathOf)
    {
        var lines = new SourceLines(result.Texts);
        return result.Findings.Select(finding =>
            (new FindingKey(finding.RuleId, pathOf(finding.Path), lines.Find(finding.Path, finding.Span.StartLine)?.Trim() ?? string.Empty, finding.Text), finding));
    }

    private sealed record FindingKey(string RuleId, string Path, string Line, string Text);
}
