using System.CommandLine;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Reports;

namespace TypedContent.Tool.Commands;

/// <summary>Checks articles, with the findings of a build.</summary>
internal static class CheckCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "The files and folders whose findings are shown. All if there are none." };
        var project = ProjectOption.Create();
        var format = ChoiceOption.Create(
            "--format", "-f", "The format", ("text", ReportFormat.Text), ("github", ReportFormat.GitHub), ("json", ReportFormat.Json), ("sarif", ReportFormat.Sarif));
        var severity = ChoiceOption.Create(
            "--severity", "-s", "The least severe findings that are shown", ("warning", RuleSeverity.Warning), ("error", RuleSeverity.Error), ("info", RuleSeverity.Info));
        var changed = new Option<string?>("--changed", "-c")
        {
            Description = "Show only findings that the articles didn't have in a commit, such as main, or main... for the commit from which the present branch branches off.",
            HelpName = "commit",
        };
        var watch = new Option<bool>("--watch", "-w") { Description = "Check again whenever a file changes, until Ctrl+C. The format is text." };
        var command = new Command("check", "Check the articles: links, translations, front matter, and Markdown.") { paths, project, format, severity, changed, watch };
        command.Validators.Add(arguments =>
        {
            if (arguments.GetValue(watch) && arguments.GetValue(format) != ReportFormat.Text)
            {
                arguments.AddError("--watch shows text; leave --format out");
            }
        });
        command.SetAction(arguments =>
        {
            var run = new CheckRun(arguments.GetValue(paths) ?? [], arguments.GetValue(severity), arguments.GetValue(changed));
            return arguments.GetValue(watch)
                ? CheckWatch.Run(() => arguments.Load(project), run)
                : Show(arguments.Load(project), run, arguments.GetValue(format));
        });
        return command;
    }

    private static int Show(ContentProject project, CheckRun run, ReportFormat format)
    {
        var folder = Environment.CurrentDirectory;
        var result = run.CheckOnce(project);
        switch (format)
        {
            case ReportFormat.GitHub:
                GitHubReport.Write(result, folder, Console.Out);
                break;
            case ReportFormat.Json:
                Write(output => JsonReport.Write(result, folder, output));
                break;
            case ReportFormat.Sarif:
                Write(output => SarifReport.Write(result, folder, output));
                break;
            default:
                TextReport.Write(result, folder, Terminal.Create());
                break;
        }

        if (project.LastBuild.SchemaDefect is { } defect)
        {
            Console.Error.WriteLine("content: " + defect);
        }

        if (result.HasUnknownReferences)
        {
            Console.Error.WriteLine(project.HasSettingsFile
                ? "content: links to articles of other assemblies are not checked; only a build of the project, or a check of the .csproj, does that"
                : $"content: links to articles of other assemblies are not checked, since no build has found these; run: dotnet build \"{project.Path}\"");
        }

        return ExitCode.Of(result);
    }

    private static void Write(Action<Stream> write)
    {
        using var output = Console.OpenStandardOutput();
        write(output);
        output.Write("\n"u8);
    }
}
