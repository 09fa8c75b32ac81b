using System.CommandLine;
using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Fixes;
using TypedContent.Compiler.Reporting;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Edits;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Corrects findings whose correction is certain.</summary>
internal static class FixCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "The files and folders whose findings are fixed. All if there are none." };
        var project = ProjectOption.Create();
        var rules = new Option<string[]>("--rule", "-r") { Description = "Fix only findings of this rule, such as TC1001. Can be repeated.", HelpName = "rule" };
        var dryRun = DryRunOption.Create();
        var command = new Command("fix", "Correct the findings whose correction is certain.") { paths, project, rules, dryRun };
        command.SetAction(arguments => Run(
            arguments.Load(project), arguments.GetValue(paths) ?? [], [.. (arguments.GetValue(rules) ?? []).Select(RuleOf)], arguments.GetValue(dryRun)));
        return command;
    }

    private static int Run(ContentProject project, string[] paths, string[] rules, bool isDryRun)
    {
        var folder = Environment.CurrentDirectory;
        Func<string, bool> isNamed = paths.Length == 0 ? _ => true : PathFilter.Of(paths, folder, project);
        var content = ContentEdits.Read(project, out var defects);
        foreach (var defect in defects)
        {
            Console.Error.WriteLine($"content: {defect.Path}: {defect.Message}");
        }

        var settings = new ReportSettings(project.Severities.Project, project.Items.RootPath, null, []);
        Func<Problem, bool> isOfRules = problem => rules.Length == 0 || rules.Contains(problem.Rule.Id);
        var plan = FixPlan.Of(content, settings, problem => isNamed(problem.FilePath) && isOfRules(problem));
        if (plan.Fixes.Count == 0 && paths.Length > 0 && FixPlan.Of(content, settings, isOfRules).Fixes.Count(fix => isNamed(fix.Problem.FilePath)) is var others and > 0)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"Nothing to fix in these files alone; {others:N0} {(others == 1 ? "finding" : "findings")} can be fixed together with other files: run content fix without paths."));
            return defects.Count > 0 ? ExitCode.Findings : ExitCode.Success;
        }

        var changes = ContentEdits.Between(content, plan.Content);
        UnifiedDiff.Write(changes, folder, Terminal.Create());
        if (!isDryRun)
        {
            FileTransaction.Write(changes);
        }

        // What is read from standard output is the difference alone.
        Console.Error.WriteLine(Summary(plan.Fixes, changes.Count, isDryRun));
        return defects.Count > 0 || (isDryRun && changes.Count > 0) ? ExitCode.Findings : ExitCode.Success;
    }

    private static string Summary(IReadOnlyList<Fix> fixes, int files, bool isDryRun)
    {
        if (fixes.Count == 0)
        {
            return "Nothing to fix.";
        }

        var rules = fixes.GroupBy(fix => fix.Problem.Rule.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}: {group.Count()}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{fixes.Count:N0} {(fixes.Count == 1 ? "finding" : "findings")} {(isDryRun ? "can be fixed" : "fixed")} in {files:N0} {(files == 1 ? "file" : "files")} ({string.Join(", ", rules)}).");
    }

    private static string RuleOf(string id)
    {
        var rule = RuleCatalog.Find(id.ToUpperInvariant());
        return rule is not null && FixCatalog.RuleIds.Contains(rule.Id)
            ? rule.Id
            : throw new ProjectException($"{(rule is null ? $"there is no rule '{id}'" : $"findings of {rule.Id} can't be fixed with certainty")}; rules with fixes are {string.Join(", ", FixCatalog.RuleIds)}");
    }
}
