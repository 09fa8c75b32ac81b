using System.CommandLine;
using TypedContent.Build.Files;
using TypedContent.Compiler;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Commands;

/// <summary>Accepts plain translations: writes to the lock which source text each translated text is joined with.</summary>
internal static class AcceptCommand
{
    /// <summary>Returns the command.</summary>
    public static Command Create()
    {
        var patterns = new Argument<string[]>("patterns") { Description = "The translations, such as de-DE/billing/* or the paths of their files. All if there are none." };
        var project = ProjectOption.Create();
        var verbose = new Option<bool>("--verbose", "-v") { Description = "List the texts that are not accepted, since they aren't certain." };
        var command = new Command("accept", "Record that translations are made of the source texts of today.") { patterns, project, verbose };
        command.SetAction(arguments => Run(arguments.Load(project), arguments.GetValue(patterns) ?? [], arguments.GetValue(verbose)));
        return command;
    }

    private static int Run(ContentProject project, string[] patterns, bool isVerbose)
    {
        var content = ContentCheck.Read(project, out var defects);
        foreach (var defect in defects)
        {
            Console.Error.WriteLine($"content: {defect.Path}: {defect.Message}");
        }

        if (content.Lock.Problem is { } problem)
        {
            Console.Error.WriteLine($"content: {problem.FilePath}({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Message}");
        }

        if (defects.Count > 0 || content.Lock.Problem is not null)
        {
            return ExitCode.Failure;
        }

        var accepted = content.Accept(LockSelection.Parse(string.Join(';', patterns.Select(pattern => PatternOf(pattern, content)))));
        var acceptance = new LockAcceptance(accepted, content.Lock, project.LockPath);
        var obstacles = acceptance.Obstacles.ToList();
        if (obstacles.Count > 0)
        {
            obstacles.ForEach(obstacle => Console.Error.WriteLine($"content: {obstacle.Path}: {obstacle.Message}"));
            return ExitCode.Failure;
        }

        var isWritten = acceptance.Write();
        foreach (var uncertain in isVerbose ? accepted.Uncertain : [])
        {
            Console.Out.WriteLine($"{ReportedFinding.PathFrom(Environment.CurrentDirectory, uncertain.FilePath)}({uncertain.Span.StartLine + 1},{uncertain.Span.StartColumn + 1}): not accepted: {uncertain.Message}");
        }

        Console.Out.WriteLine(acceptance.Summary(isWritten, "--verbose"));
        return ExitCode.Success;
    }

    /// <summary>Returns the locale and the path of an article that is named by its file; otherwise, the pattern itself.</summary>
    private static string PatternOf(string pattern, ContentCompilation content)
    {
        var path = Path.GetFullPath(pattern, Environment.CurrentDirectory);
        return content.Files.FirstOrDefault(file => file.Origin.FilePath == path) is { } file && content.Options.IdentityOf(file.Origin) is { Locale: { } locale } identity
            ? $"{locale}/{identity.Path}"
            : pattern;
    }
}
