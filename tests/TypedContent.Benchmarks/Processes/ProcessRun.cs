using System.Diagnostics;
using System.Globalization;

namespace TypedContent.Benchmarks.Processes;

/// <summary>Represents the resources of a process and its children.</summary>
/// <param name="Wall">The time from start to end.</param>
/// <param name="Processor">The processor time of all processes, or 0 if the system doesn't provide it.</param>
/// <param name="PeakBytes">The peak memory of a single process, or 0 if the system doesn't provide it.</param>
/// <param name="Output">The output of the process.</param>
internal sealed record ProcessRun(TimeSpan Wall, TimeSpan Processor, long PeakBytes, string Output)
{
    private static readonly string[] s_ofThisProcess =
        ["CI", "NUGET_PACKAGES", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Runs a command to its end, without earlier servers, and leaves none running. A failing command is not measured.</summary>
    /// <exception cref="InvalidOperationException">The exit code is not 0.</exception>
    public static ProcessRun Of(string folder, string command, params IEnumerable<string> arguments) => Of(folder, null, [], command, arguments);

    /// <summary>Runs a command to its end with environment variables.</summary>
    /// <exception cref="InvalidOperationException">The exit code is not 0.</exception>
    public static ProcessRun Of(string folder, Dictionary<string, string> environment, string command, params IEnumerable<string> arguments) =>
        Of(folder, null, environment, command, arguments);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="server">The compiler server that the command may use, which counts as one of its processes; null for none.</param>
    /// <param name="command">The command.</param>
    /// <param name="arguments">The arguments of the command.</param>
    /// <exception cref="InvalidOperationException">The exit code is not 0.</exception>
    public static ProcessRun Of(string folder, CompilerServer? server, string command, params IEnumerable<string> arguments) =>
        Of(folder, server, [], command, arguments);

    private static ProcessRun Of(
        string folder, CompilerServer? server, Dictionary<string, string> environment, string command, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in s_ofThisProcess)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = server is null ? "false" : "true";
        start.Environment["SharedCompilationId"] = server?.Id;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var family = new ProcessFamily([process.Id, .. server?.Processes() ?? []]);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        watch.Stop();
        family.Dispose();

        // A server that the process has started keeps its output open, so its end is not awaited.
        var text = Task.WhenAll(output, error).Wait(server is null ? Timeout.Infinite : 200) || output.IsCompleted ? output.Result : string.Empty;
        return process.ExitCode == 0
            ? new ProcessRun(watch.Elapsed, family.Processor, family.PeakBytes, text)
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"{command} {string.Join(' ', start.ArgumentList)} in {folder} ended with {process.ExitCode}\n{text}\n{(error.IsCompleted ? error.Result : string.Empty)}"));
    }
}
