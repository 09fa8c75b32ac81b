using System.CommandLine;
using System.Globalization;
using System.Text;
using TypedContent.Compiler.Exchange.Import;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Edits;
using TypedContent.Tool.Formats;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Writes the translations in a file of translators into the articles.</summary>
internal static class ImportCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file of the translators: XLIFF 1.2 or 2.0, or PO." };
        var locale = new Option<string?>("--locale", "-l") { Description = "The locale of the translations, if the file doesn't state it, or if it is one that no article and no setting names yet.", HelpName = "locale" };
        var partial = new Option<bool>("--partial") { Description = "Import the translations that are right, although others are not." };
        var escape = new Option<bool>("--escape") { Description = "Write words that look like markup with backslashes, so that they are text, in place of a finding." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Write translations also where those in the articles were changed after the export." };
        var unfinished = new Option<bool>("--unfinished") { Description = "Import also translations that the file marks as unfinished, such as fuzzy ones." };
        var dryRun = DryRunOption.Create();
        var project = ProjectOption.Create();
        var command = new Command("import", "Write the translations in a file of translators into the articles.") { file, locale, partial, escape, overwrite, unfinished, dryRun, project };
        command.SetAction(arguments => Run(
            arguments.Load(project), arguments.GetValue(file)!,
            new ImportOptions(arguments.GetValue(locale), arguments.GetValue(escape)) { IsOverwriting = arguments.GetValue(overwrite), IncludesUnfinished = arguments.GetValue(unfinished) },
            arguments.GetValue(partial), arguments.GetValue(dryRun)));
        return command;
    }

    private static int Run(ContentProject project, string file, ImportOptions options, bool isPartial, bool isDryRun)
    {
        var folder = Environment.CurrentDirectory;
        var path = Path.GetFullPath(file, folder);
        if (!File.Exists(path))
        {
            throw new ProjectException(Directory.Exists(path) ? $"'{file}' is a folder; name the file of the translators in it" : $"there is no file '{file}'; write the texts with 'content export' first");
        }

        ImportedDocument document;
        try
        {
            document = ExchangeFile.Read(File.ReadAllBytes(path));
        }
        catch (FormatProblemException e)
        {
            Report(file, new ImportFinding(e.Line, e.Column, e.Message));
            return ExitCode.Findings;
        }

        var content = ContentCheck.Read(project, out var defects);
        if (defects.Count > 0)
        {
            throw new ProjectException($"{defects[0].Path}: {defects[0].Message}; nothing was written");
        }

        if (content.Lock.Problem is { } problem)
        {
            throw new ProjectException($"{problem.FilePath}({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Message}; nothing was written");
        }

        options = options with { PathOf = PathOf };
        var plan = ContentImport.Plan(content, document, options);
        foreach (var finding in plan.Findings)
        {
            Report(file, finding);
        }

        if (plan.IsBlocked && !isPartial)
        {
            Console.Error.WriteLine($"Nothing was written. {(plan.Translated > 0 ? $"To import the {Counted.Of(plan.Translated, "translation that is", "translations that are")} right, use --partial." : string.Empty)}".TrimEnd());
            return ExitCode.Findings;
        }

        var changes = ChangesOf(plan, project).Where(change => !change.Before.AsSpan().SequenceEqual(change.After)).ToList();
        UnifiedDiff.Write(changes, folder, Terminal.Create());
        if (!isDryRun)
        {
            FileTransaction.Write(changes);
        }

        Summarize(plan, isDryRun, PathOf);
        return plan.Findings.Count > 0 || (isDryRun && changes.Count > 0) ? ExitCode.Findings : ExitCode.Success;

        string PathOf(string article) => ReportedFinding.PathFrom(folder, Path.Combine(project.Items.RootPath, article));
    }

    private static IEnumerable<FileChange> ChangesOf(ImportPlan plan, ContentProject project)
    {
        foreach (var article in plan.Files)
        {
            yield return article.Before is { } before
                ? FileChange.OfText(article.FilePath, article.FilePath, before, article.After)
                : FileChange.OfNew(Path.Combine(project.Items.RootPath, article.FilePath.Replace('/', Path.DirectorySeparatorChar)), article.After);
        }

        if (plan.Lock is { } accepted)
        {
            yield return File.Exists(project.LockPath)
                ? new FileChange(project.LockPath, project.LockPath, File.ReadAllBytes(project.LockPath), Encoding.UTF8.GetBytes(accepted))
                : FileChange.OfNew(project.LockPath, accepted);
        }
    }

    private static void Summarize(ImportPlan plan, bool isDryRun, Func<string, string> pathOf)
    {
        var created = plan.Files.Count(article => article.Before is null);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(plan.Translated, "translation")} {(isDryRun ? "would be written" : "written")} in {Counted.Of(plan.Files.Count, "file")}, {created:N0} new; {plan.Unchanged:N0} unchanged, {plan.Empty:N0} not translated."));
        Summarize(
            plan.Accepted,
            isDryRun ? "translation that stays is approved, and would be accepted" : "translation that stays is approved, and is accepted in the lock",
            isDryRun ? "translations that stay are approved, and would be accepted" : "translations that stay are approved, and are accepted in the lock");
        Summarize(plan.Unfinished, "translation is left out, since the file marks it as unfinished; to import it, use --unfinished", "translations are left out, since the file marks them as unfinished; to import them, use --unfinished");
        Summarize(plan.Locked, "translation is left out, since the file states translate=\"no\" of its text", "translations are left out, since the file states translate=\"no\" of their texts");
        Summarize(plan.Emptied, "translation was emptied in the file; the one in the article stays", "translations were emptied in the file; those in the articles stay");
        Summarize(plan.Absent, "text of the articles in the file isn't in it; its translation stays", "texts of the articles in the file aren't in it; their translations stay");
        Summarize(plan.Kept, "translation stays, since it was changed in the article after the export, and not in the file", "translations stay, since they were changed in the articles after the export, and not in the file");
        Summarize(
            plan.Unstated,
            "is in place of another one, of which the file doesn't state whether it was changed after the export; look at the difference",
            "are in place of others, of which the file doesn't state whether they were changed after the export; look at the difference");
        foreach (var article in plan.Files.Where(article => article.Untranslated > 0))
        {
            Console.Error.WriteLine($"{pathOf(article.FilePath)}: {Counted.Of(article.Untranslated, "text is not translated yet, and is that of the source", "texts are not translated yet, and are those of the source")}.");
        }
    }

    /// <summary>Writes a sentence about a number of texts, unless it is 0.</summary>
    private static void Summarize(int count, string one, string many)
    {
        if (count > 0)
        {
            Console.Error.WriteLine(Counted.Of(count, one, many) + ".");
        }
    }

    private static void Report(string file, ImportFinding finding) => Console.Error.WriteLine(
        $"{(finding.Line > 0 ? $"{file}({finding.Line},{finding.Column})" : file)}: {(finding.IsLeftOut ? "warning" : "error")}: {finding.Message}");
}
