using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Compares the findings before and after a move. They must be the same, but for the paths in them.</summary>
internal static class MoveCheck
{
    // A link that is written anew leads to the article by its right name.
    private static readonly HashSet<string> s_ofForm = [TargetCaseDiffers.Rule.Id, LinkWithoutFileName.Rule.Id, MovedTarget.Rule.Id];

    /// <summary>Checks that no file has other findings than before.</summary>
    /// <param name="before">The content set before the move.</param>
    /// <param name="after">The content set after the move.</param>
    /// <param name="moved">The files with new paths.</param>
    /// <param name="isExpected">Determines whether a finding may be new.</param>
    /// <exception cref="MoveException">A finding would be new, or would be gone.</exception>
    public static void Compare(ContentCompilation before, ContentCompilation after, IEnumerable<MovedFile> moved, Func<Problem, bool> isExpected)
    {
        var paths = moved.ToDictionary(file => file.From, file => file.To, StringComparer.Ordinal);
        var known = before.GetAllFindings(ReportSettings.Default).Select(finding => finding.Problem)
            .ToLookup(problem => (paths.TryGetValue(problem.FilePath, out var path) ? path : problem.FilePath, problem.Rule.Id));
        var now = after.GetAllFindings(ReportSettings.Default).Select(finding => finding.Problem).ToLookup(problem => (problem.FilePath, problem.Rule.Id));
        foreach (var group in now.Where(group => group.Count() > known[group.Key].Count()))
        {
            var old = new HashSet<string>(known[group.Key].Select(problem => problem.Message), StringComparer.Ordinal);
            var problem = group.FirstOrDefault(problem => !old.Contains(problem.Message) && !isExpected(problem));
            if (problem is not null || !group.All(isExpected))
            {
                problem ??= group.First();
                throw new MoveException($"{problem.FilePath}({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): there would be a new finding, {problem.Rule.Id}: {problem.Message}");
            }
        }

        if (known.FirstOrDefault(group => group.Count() > now[group.Key].Count() && !s_ofForm.Contains(group.Key.Id)) is { } gone)
        {
            throw new MoveException($"{gone.Key.Item1}: the finding {gone.Key.Id} would be gone ({gone.First().Message}), so a link would lead elsewhere; choose another path");
        }
    }
}
