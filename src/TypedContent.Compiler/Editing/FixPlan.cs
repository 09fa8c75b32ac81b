using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Fixes;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Compiler.Editing;

/// <summary>Represents the fixes of a content set that remove their findings and cause no others.</summary>
/// <param name="Content">The content set with the fixes.</param>
/// <param name="Fixes">The fixes, in the order in which they are made.</param>
public sealed record FixPlan(EditableContent Content, IReadOnlyList<Fix> Fixes)
{
    // Each is a check of the whole set.
    private const int MostTrials = 200;

    /// <summary>Returns the fixes of a content set.</summary>
    /// <param name="content">The content set.</param>
    /// <param name="settings">The settings of the project for its findings.</param>
    /// <param name="isWanted">Determines whether a problem is to be fixed.</param>
    public static FixPlan Of(EditableContent content, ReportSettings settings, Func<Problem, bool> isWanted)
    {
        // A baseline states findings that are gone after a fix.
        var trials = new Trials(settings with { Baseline = [], BaselinePath = null }, isWanted);
        return trials.Run(new FixPlan(content, []));
    }

    private sealed class Trials(ReportSettings settings, Func<Problem, bool> isWanted)
    {
        private readonly HashSet<(string FilePath, string RuleId, string Subject)> _refused = [];
        private int _left = MostTrials;

        public FixPlan Run(FixPlan plan)
        {
            // A fix can uncover the next problem of its place.
            while (_left > 0)
            {
                var before = plan.Content.Compilation.GetAllFindings(settings);
                var fixes = WithoutOverlap(plan.Content.Compilation.GetFixes(before.Select(finding => finding.Problem).Where(problem => isWanted(problem) && !_refused.Contains(KeyOf(problem)))));
                if (fixes.Count == 0)
                {
                    break;
                }

                plan = Try(plan, fixes, new FindingCounts(before));
            }

            return plan;
        }

        /// <summary>Returns the plan with fixes that are right. Those that aren't tried again are found again in the next round.</summary>
        private FixPlan Try(FixPlan plan, List<Fix> fixes, FindingCounts before)
        {
            if (fixes.Count == 0 || _left-- <= 0)
            {
                return plan;
            }

            var content = plan.Content.With(fixes.SelectMany(fix => fix.Edits));
            var suspects = new FindingCounts(content.Compilation.GetAllFindings(settings)).NotSolved([.. fixes.Select(fix => fix.Problem)], before, out var hasMore);
            if (suspects.Count == 0 && !hasMore)
            {
                return new FixPlan(content, [.. plan.Fixes, .. fixes]);
            }

            if (fixes.Count == 1)
            {
                _refused.Add(KeyOf(fixes[0].Problem));
                return plan;
            }

            // Usually, a fix that is wrong is in the file that has another finding. If that doesn't tell, half of the fixes are tried at a time.
            if (suspects.Count > 0 && suspects.Count < fixes.Count)
            {
                return Try(plan, [.. fixes.Where(fix => !suspects.Contains(fix.Problem))], before);
            }

            var half = Try(plan, [.. fixes.Take(fixes.Count / 2)], before);
            return half.Fixes.Count > plan.Fixes.Count ? half : Try(plan, [.. fixes.Skip(fixes.Count / 2)], before);
        }

        private static List<Fix> WithoutOverlap(IEnumerable<Fix> fixes)
        {
            var taken = new Dictionary<string, List<TextEdit>>(StringComparer.Ordinal);
            var kept = new List<Fix>();
            foreach (var fix in fixes)
            {
                if (fix.Edits.Any(edit => taken.TryGetValue(edit.FilePath, out var others) && others.Exists(edit.Overlaps)))
                {
                    continue;
                }

                kept.Add(fix);
                foreach (var edit in fix.Edits)
                {
                    if (!taken.TryGetValue(edit.FilePath, out var edits))
                    {
                        taken.Add(edit.FilePath, edits = []);
                    }

                    edits.Add(edit);
                }
            }

            return kept;
        }

        private static (string, string, string) KeyOf(Problem problem) => (problem.FilePath, problem.Rule.Id, string.Join("\n", problem.Subject));
    }
}
