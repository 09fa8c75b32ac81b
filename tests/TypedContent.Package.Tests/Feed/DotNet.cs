using System.Diagnostics;

namespace TypedContent.Package.Tests.Feed;

/// <summary>
/// Runs the SDK as a user does. The variables of the process that runs the tests don't get through, and the only servers that run are
/// <see cref="BuildServer"/> and <see cref="CompilerServer"/>. A run has no time limit: the runner has one for a test that hangs.
/// </summary>
internal static class DotNet
{
    // The beginnings of the names of variables that the test run has.
    private static readonly string[] OfTheTestRun = ["CI", "NUGET_PACKAGES", "MSBUILD", "_MSBUILD", "VSTEST"];

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_TieredPGO"] = "0",
        ["MSBUILDTERMINALLOGGER"] = "off",
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = CompilerServer.Id,
    };

    private static readonly Dictionary<string, string> OwnProcess = new()
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    private static string Command => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs <c>dotnet</c> in <paramref name="folder"/>.</summary>
    /// <remarks>A process that loses its connection to the server after a build fails, although the build succeeded.</remarks>
    public static async Task<Outcome> RunAsync(string folder, params string[] arguments)
    {
        using var server = BuildServer.Rent();
        var outcome = await RunAsync(server, folder, arguments);
        return outcome with { Succeeded = outcome.Succeeded || outcome.Output.Contains("\nBuild succeeded.", StringComparison.Ordinal) };
    }

    /// <summary>Runs <c>dotnet</c> in <paramref name="folder"/> with a server.</summary>
    public static Task<Outcome> RunAsync(BuildServer server, string folder, string[] arguments) => OutcomeOfAsync(Start(Command, folder, arguments, server.Variables));

    /// <summary>Runs <c>dotnet</c> in <paramref name="folder"/> with variables of its own. A build is done by that process.</summary>
    public static Task<Outcome> RunAsync(string folder, Dictionary<string, string> variables, string[] arguments) =>
        OutcomeOfAsync(Start(Command, folder, arguments, variables.Concat(OwnProcess)));

    /// <summary>Runs a program that has a file of its own, in the folder of that file.</summary>
    public static Task<Outcome> RunProgramAsync(string path, params string[] arguments) => OutcomeOfAsync(Start(path, Path.GetDirectoryName(path)!, arguments, OwnProcess));

    /// <summary>Runs <c>dotnet</c> in <paramref name="folder"/>, and kills it when <paramref name="isTime"/> returns true, if it still runs then.</summary>
    public static async Task RunUntilAsync(string folder, Func<bool> isTime, params string[] arguments)
    {
        using var process = Start(Command, folder, arguments, OwnProcess);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited && !isTime())
        {
            await Task.Delay(1);
        }

        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Starts a program that runs until it is killed.</summary>
    public static Process StartProgram(string folder, params string[] arguments) => Start(Command, folder, arguments, OwnProcess);

    /// <summary>Starts a program that has a file of its own, and that answers what is written to its standard input.</summary>
    public static Process StartAsked(string path) => Start(path, Path.GetDirectoryName(path)!, [], OwnProcess, isAsked: true);

    private static async Task<Outcome> OutcomeOfAsync(Process started)
    {
        using var process = started;
        var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode == 0, string.Concat(texts));
    }

    private static Process Start(string program, string folder, string[] arguments, IEnumerable<KeyValuePair<string, string>> variables, bool isAsked = false)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = isAsked,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => OfTheTestRun.Any(own => name.StartsWith(own, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Settings.Concat(variables))
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
