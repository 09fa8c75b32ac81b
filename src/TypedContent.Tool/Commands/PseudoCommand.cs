using System.CommandLine;
using System.Text;
using TypedContent.Compiler.Pseudo;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Edits;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Writes the articles in a pseudo-locale, with accents and longer texts, for tests of a layout.</summary>
internal static class PseudoCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var locale = new Option<string>("--locale", "-l")
        {
            Description = "The pseudo-locale: a language from qaa to qtz, or a region from XA to XZ, such as en-XA.",
            HelpName = "locale",
            DefaultValueFactory = _ => PseudoLocale.Default,
        };
        var project = ProjectOption.Create();
        var command = new Command("pseudo", "Write the articles in a pseudo-locale, for tests of a layout.") { locale, project };
        command.SetAction(arguments => Run(arguments.Load(project), arguments.GetValue(locale)!));
        return command;
    }

    private static int Run(ContentProject project, string locale)
    {
        if (!PseudoLocale.IsPseudo(locale))
        {
            throw new ProjectException($"'{locale}' is not a pseudo-locale, so its articles may be translations; write qps-ploc, or a region from XA to XZ, such as en-XA");
        }

        var content = ContentCheck.Read(project, out var defects);
        foreach (var defect in defects)
        {
            Console.Error.WriteLine($"content: {defect.Path}: {defect.Message}");
        }

        var files = content.GetPseudoTranslations(locale)
            ?? throw new ProjectException($"no file has its locale in its path, so there is no place for '{locale}'; put the articles in folders of locales, or state the layout in {project.Path}");
        var changes = files.Select(file => ChangeOf(Path.Combine(project.Items.RootPath, file.Origin.Path.Replace('/', Path.DirectorySeparatorChar)), file.Text))
            .Concat(content.Lock.Problem is null ? [ChangeOf(project.LockPath, content.GetPseudoLock(locale, files))] : [])
            .Where(change => !change.Before.AsSpan().SequenceEqual(change.After)).ToList();
        FileTransaction.Write(changes);
        Console.Error.WriteLine($"{files.Count} {(files.Count == 1 ? "article" : "articles")} in {locale}, {changes.Count} written.");
        return defects.Count > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private static FileChange ChangeOf(string path, string text) =>
        File.Exists(path) ? new FileChange(path, path, File.ReadAllBytes(path), Encoding.UTF8.GetBytes(text)) : FileChange.OfNew(path, text);
}
