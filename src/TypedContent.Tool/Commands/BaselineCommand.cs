using System.CommandLine;
using System.Globalization;
using System.Text;
using TypedContent.Build.Files;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Writes the baseline: the findings that a content set has, which are then reported as information.</summary>
internal static class BaselineCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var project = ProjectOption.Create();
        var command = new Command("baseline", "Record the findings of today, which are then reported as information.") { project };
        command.SetAction(arguments => Run(arguments.Load(project)));
        return command;
    }

    private static int Run(ContentProject project)
    {
        if (Path.GetDirectoryName(project.BaselinePath) is { } folder && !Directory.Exists(folder))
        {
            throw new ProjectException($"the folder of the baseline, '{folder}', does not exist; create it, or correct the path of the baseline in {project.Path}");
        }

        var known = ContentCheck.Read(project).GetAllFindings(new ReportSettings(project.Severities.Project, project.Items.RootPath, null, []));
        AtomicFile.WriteIfChanged(project.BaselinePath, Encoding.UTF8.GetBytes(Baseline.Write(known, project.Items.RootPath)));
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{known.Count(finding => finding.Severity >= RuleSeverity.Warning):N0} findings are known from now on ({project.BaselinePath})."));
        return ExitCode.Success;
    }
}
