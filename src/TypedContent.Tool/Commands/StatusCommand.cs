using System.CommandLine;
using System.Text;
using TypedContent.Build.Files;
using TypedContent.Compiler.Status;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Reports;

namespace TypedContent.Tool.Commands;

/// <summary>Shows how complete the translations are.</summary>
internal static class StatusCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var project = ProjectOption.Create();
        var format = ChoiceOption.Create("--format", "-f", "The format", ("text", StatusFormat.Text), ("json", StatusFormat.Json));
        var html = new Option<string?>("--html") { Description = "Also write a report for browsers to this file. It needs no other file.", HelpName = "file" };
        var limits = new Option<string[]>("--fail-under")
        {
            Description = "Fail if less of a locale is translated, in percent of its texts: de-DE=95. Can be repeated.",
            HelpName = "locale=percent",
        };
        var command = new Command("status", "Show which translations are current, out of date, or missing.") { project, format, html, limits };
        command.SetAction(arguments => Run(
            arguments.Load(project), arguments.GetValue(format), arguments.GetValue(html), [.. (arguments.GetValue(limits) ?? []).Select(CoverageLimit.Parse)]));
        return command;
    }

    private static int Run(ContentProject project, StatusFormat format, string? html, IReadOnlyList<CoverageLimit> limits)
    {
        var status = ContentCheck.Read(project, out var defects).GetStatus();
        var folder = Environment.CurrentDirectory;
        foreach (var limit in limits)
        {
            limit.Validate(status);
        }

        if (format == StatusFormat.Json)
        {
            using var output = Console.OpenStandardOutput();
            StatusJsonReport.Write(status, folder, output);
            output.Write("\n"u8);
        }
        else
        {
            StatusTextReport.Write(status, Terminal.Create());
        }

        if (html is not null)
        {
            var path = Path.GetFullPath(html, folder);
            AtomicFile.WriteIfChanged(path, Encoding.UTF8.GetBytes(StatusHtmlReport.Write(status, FolderOf(project))));
            Console.Error.WriteLine($"content: the report is written to {path}");
        }

        return Report(status, limits, defects);
    }

    /// <summary>Returns the folder that has the project and its articles, or only the articles.</summary>
    private static string FolderOf(ContentProject project)
    {
        var folder = Path.GetDirectoryName(project.Path)!;
        return Path.GetRelativePath(folder, project.Items.RootPath).StartsWith("..", StringComparison.Ordinal) ? project.Items.RootPath : folder;
    }

    private static int Report(ContentStatus status, IReadOnlyList<CoverageLimit> limits, IReadOnlyList<ReportedFinding> defects)
    {
        foreach (var defect in defects)
        {
            Console.Error.WriteLine($"content: {defect.Path}: {defect.Message}");
        }

        var missed = limits.Where(limit => status.Total(limit.Locale).Percentage < limit.Percentage).ToList();
        foreach (var limit in missed)
        {
            Console.Error.WriteLine($"content: {limit.Locale} has {status.Total(limit.Locale).PercentageText} % of its texts, less than {limit.PercentageText} %");
        }

        return missed.Count > 0 || defects.Count > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
