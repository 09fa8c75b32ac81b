using System.CommandLine;
using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.Tool.Edits;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Moves an article in all locales, with everything that names it.</summary>
internal static class MoveCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var from = new Argument<string>("from") { Description = "The file of the article in any locale, or its path without locale, such as billing/invoices." };
        var to = new Argument<string>("to") { Description = "The new file in the same locale, or the new path without locale." };
        var project = ProjectOption.Create();
        var dryRun = DryRunOption.Create();
        var command = new Command("move", "Move an article in all locales, with links to it, its own links, and images that only it uses.") { from, to, project, dryRun };
        command.SetAction(arguments => Run(arguments.Load(project), arguments.GetValue(from)!, arguments.GetValue(to)!, arguments.GetValue(dryRun)));
        return command;
    }

    private static int Run(ContentProject project, string from, string to, bool isDryRun)
    {
        var content = ContentEdits.ReadAll(project);
        try
        {
            var move = ContentMove.Of(content, ArticleName.Find(from, content.Compilation, project), ArticleName.New(to, content.Compilation, project), File.Exists);
            if (move.Files.FirstOrDefault(file => !project.MayHave(file.To) && ContentFolder.IsArticle(file.To)) is { } lost)
            {
                throw new ProjectException($"'{lost.To}' would be in a folder whose articles the project doesn't read; choose another path; nothing was written");
            }

            return ChangeOutput.Write(ContentEdits.Of(content, move), isDryRun);
        }
        catch (MoveException e)
        {
            throw new ProjectException($"{e.Message}; nothing was written");
        }
    }
}
