using System.CommandLine;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Tool.Checks;
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
        var format = new Option<ReportFormat>("--format", "-f") { Description = "The format: text, github, json, or sarif.", HelpName = "format" };
        var severity = new Option<RuleSeverity>("--severity", "-s")
        {
            Description = "The least severe findings that are shown: error, warning, or info.",
            HelpName = "severity",
            DefaultValueFactory = _ => RuleSeverity.Warning,
        };
        var command = new Command("check", "Check the articles: links, translations, front matter, and Markdown.") { paths, project, format, severity };
        command.SetAction(arguments => Run(
            arguments.Load(project), arguments.GetValue(paths) ?? [], arguments.GetValue(format), arguments.GetValue(severity)));
        return command;
    }

    private static int Run(ContentProject project, string[] paths, ReportFormat format, RuleSeverity severity)
    {
        var folder = Environment.CurrentDirectory;
        var result = ContentCheck.Run(project, paths.Length == 0 ? null : PathFilter.Of(paths, folder, project)).From(severity);
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

        if (project.HasSchemas)
        {
            Console.Error.WriteLine("content: front matter is not compared with the types of the project that describe it ([ContentMetadata]); only a build does that");
        }

        if (result.HasReferences)
        {
            Console.Error.WriteLine("content: links to articles of other assemblies are not checked; only a build does that");
        }

        return result.ErrorCount > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private static void Write(Action<Stream> write)
    {
        using var output = Console.OpenStandardOutput();
        write(output);
        output.Write("\n"u8);
    }
}
