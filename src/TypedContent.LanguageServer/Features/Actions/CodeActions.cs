using TypedContent.Compiler.Fixes;
using TypedContent.Compiler.Reporting;
using TypedContent.LanguageServer.Features.Findings;
using TypedContent.LanguageServer.Features.Renaming;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Actions;

/// <summary>Offers what can be done about the findings in a range: corrections, comments that suppress them, and the acceptance of a translation.</summary>
internal static class CodeActions
{
    /// <summary>The kind of corrections.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>The kind of actions for a whole file.</summary>
    public const string Source = "source";

    /// <summary>The kind of the correction of all findings of a file.</summary>
    public const string FixAll = "source.fixAll";

    /// <summary>Returns the actions for a range.</summary>
    /// <param name="snapshot">The content set.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="range">The range.</param>
    /// <param name="only">The kinds that are wanted; null for all.</param>
    /// <param name="edits">Makes edits for the client.</param>
    public static IReadOnlyList<CodeAction> In(ContentSnapshot snapshot, string path, DocumentRange range, IReadOnlyList<string>? only, WorkspaceEdits edits)
    {
        var text = snapshot.TextOf(path);
        var (start, end) = (text.OffsetOf(range.Start), text.OffsetOf(range.End));
        var all = snapshot.Compilation.GetFindingsIn([path], snapshot.Project.Settings).ToList();
        var found = all.Where(finding => finding.Problem.Span.Start <= end && start <= finding.Problem.Span.Start + finding.Problem.Span.Length).ToList();
        var uri = snapshot.UriOf(path);
        List<CodeAction> actions = [.. Fixes(snapshot, found, edits), .. found.DistinctBy(finding => finding.Problem.Rule.Id).SelectMany(finding => Suppressions(snapshot, finding, edits))];
        if (all.Exists(finding => FixCatalog.RuleIds.Contains(finding.Problem.Rule.Id)))
        {
            actions.Add(new CodeAction("Fix all findings of this file whose correction is certain", FixAll) { Data = new CodeActionData(FixAll, uri) });
        }

        if (Acceptance.TranslationOf(snapshot, path) is { } translation)
        {
            actions.Add(new CodeAction($"Accept the translation '{translation}'", Source) { Data = new CodeActionData(Acceptance.Action, uri) });
        }

        return [.. actions.Where(action => only is not { Count: > 0 } || only.Any(kind => kind.Length == 0 || action.Kind == kind || action.Kind!.StartsWith(kind + ".", StringComparison.Ordinal)))];
    }

    private static IEnumerable<CodeAction> Fixes(ContentSnapshot snapshot, List<Finding> found, WorkspaceEdits edits) =>
        snapshot.Compilation.GetFixes(found.Select(finding => finding.Problem)).Select(fix => new CodeAction(TitleOf(fix, snapshot), QuickFix)
        {
            Diagnostics = [.. found.Where(finding => finding.Problem == fix.Problem).Select(finding => FindingReport.DiagnosticOf(snapshot.Project.Show(finding), snapshot))],
            IsPreferred = true,
            Edit = edits.Of(snapshot, fix.Edits),
        });

    private static string TitleOf(Fix fix, ContentSnapshot snapshot)
    {
        if (fix.Edits is not [var edit])
        {
            return $"Fix {fix.Problem.Rule.Id}: {fix.Problem.Rule.Title}";
        }

        var old = snapshot.TextOf(edit.FilePath).Value[edit.Range.Start..edit.Range.End];
        return edit.NewText.Length == 0 ? $"Remove '{Short(old)}'" : old.Length == 0 ? $"Insert '{Short(edit.NewText)}'" : $"Change '{Short(old)}' to '{Short(edit.NewText)}'";
    }

    private static string Short(string text) => text.Length <= 60 ? text.ReplaceLineEndings(" ") : text[..59].ReplaceLineEndings(" ") + "…";

    private static IEnumerable<CodeAction> Suppressions(ContentSnapshot snapshot, Finding finding, WorkspaceEdits edits)
    {
        var (problem, diagnostic) = (finding.Problem, FindingReport.DiagnosticOf(snapshot.Project.Show(finding), snapshot));
        if (Suppressing.InLine(snapshot, problem.FilePath, problem.Rule.Id, problem.Span.StartLine) is { } line)
        {
            yield return new CodeAction($"Suppress {problem.Rule.Id} in this line", QuickFix) { Diagnostics = [diagnostic], Edit = edits.Of(snapshot, [line]) };
        }

        yield return new CodeAction($"Suppress {problem.Rule.Id} in this file", QuickFix)
        {
            Diagnostics = [diagnostic],
            Edit = edits.Of(snapshot, [Suppressing.InFile(snapshot, problem.FilePath, problem.Rule.Id)]),
        };
    }
}
