using System.Globalization;
using System.Runtime.InteropServices;
using Spectre.Console;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Reports;
using TypedContent.Tool.Watching;

namespace TypedContent.Tool.Commands;

/// <summary>Checks a content set whenever a file changes.</summary>
internal sealed class CheckWatch
{
    private readonly Func<ContentProject> _load;
    private readonly CheckRun _run;
    private readonly IAnsiConsole _console = Terminal.Create();
    private int _exitCode;

    private CheckWatch(Func<ContentProject> load, CheckRun run) => (_load, _run) = (load, run);

    /// <summary>Shows the findings after each change, until the program is told to end. Returns the exit code of the last check.</summary>
    /// <param name="load">Reads the project.</param>
    /// <param name="run">Checks it.</param>
    /// <exception cref="ProjectException">There is no project to begin with.</exception>
    public static int Run(Func<ContentProject> load, CheckRun run)
    {
        using var end = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        return new CheckWatch(load, run).Run(end.Token);

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.Cancel();
        }
    }

    private int Run(CancellationToken end)
    {
        for (var project = _load(); !end.IsCancellationRequested; project = Load(project))
        {
            // The project is read again, since it may have changed before it was watched.
            using var watch = new ContentWatch(project);
            var watched = Load(project);
            if (!watch.Covers(watched))
            {
                continue;
            }

            _run.ForgetAll();
            do
            {
                Show(watched);
            }
            while (watch.WaitForEdit(end) is { } edited && Forget(edited));
        }

        return _exitCode;
    }

    // Settings that are wrong while they are edited don't end the watch.
    private ContentProject Load(ContentProject known)
    {
        try
        {
            return _load();
        }
        catch (Exception e) when (e is ProjectException or IOException or UnauthorizedAccessException)
        {
            return known with { Defect = e.Message };
        }
    }

    private bool Forget(IEnumerable<string> paths)
    {
        _run.Forget(paths);
        return true;
    }

    private void Show(ContentProject project)
    {
        if (!Console.IsOutputRedirected)
        {
            _console.Clear();
        }

        try
        {
            var result = project.Defect is null ? _run.Check(project) : throw new ProjectException(project.Defect);
            TextReport.Write(result, Environment.CurrentDirectory, _console);
            _exitCode = ExitCode.Of(result);
        }
        catch (Exception e) when (e is ProjectException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine("content: " + e.Message);
            _exitCode = ExitCode.Failure;
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Checked at {DateTime.Now:HH:mm:ss}. Waiting for changes; Ctrl+C ends."));
    }
}
