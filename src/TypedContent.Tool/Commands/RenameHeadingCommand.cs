using System.CommandLine;
using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.Tool.Edits;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Changes the text of a heading, with the links to its section in all articles.</summary>
internal static class RenameHeadingCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var heading = new Argument<string>("heading") { Description = "The file and the anchor of the heading, such as content/en-US/a.md#steps." };
        var title = new Argument<string>("title") { Description = "The new text." };
        var project = ProjectOption.Create();
        var dryRun = DryRunOption.Create();
        var command = new Command("rename-heading", "Change the text of a heading, with the links to its section.") { heading, title, project, dryRun };
        command.SetAction(arguments => Run(arguments.Load(project), arguments.GetValue(heading)!, arguments.GetValue(title)!, arguments.GetValue(dryRun)));
        return command;
    }

    private static int Run(ContentProject project, string heading, string title, bool isDryRun)
    {
        if (heading.LastIndexOf('#') is not (> 0 and var hash))
        {
            throw new ProjectException($"'{heading}' does not name a heading; write the file and the anchor, such as content/en-US/a.md#steps");
        }

        var content = ContentEdits.ReadAll(project);
        try
        {
            var rename = HeadingRename.Of(content, Path.GetFullPath(heading[..hash], Environment.CurrentDirectory), heading[(hash + 1)..], title);
            var exitCode = ChangeOutput.Write(ContentEdits.Between(content, rename.Content), isDryRun);
            Console.Error.WriteLine($"The anchor of the heading is #{rename.Anchor}.");
            return exitCode;
        }
        catch (MoveException e)
        {
            throw new ProjectException($"{e.Message}; nothing was written");
        }
    }
}
