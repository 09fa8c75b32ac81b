using System.Diagnostics;
using System.Globalization;

namespace TypedContent.Benchmarks.Builds;

/// <summary>What a process and its children took.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="PeakBytes">The most memory that one of the processes held; 0 where the system does not tell.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ProcessRun(TimeSpan Wall, long PeakBytes, string Output)
{
    /// <summary>Runs a command to its end. A command that fails is no measurement.</summary>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static ProcessRun Of(string folder, string command, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var memory = new PeakMemory(process.Id);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();
        return process.ExitCode == 0
            ? new ProcessRun(watch.Elapsed, memory.Bytes, output)
            : throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"{command} {string.Join(' ', start.ArgumentList)} in {folder} ended with {process.ExitCode}\n{output}\n{error.Result}"));
    }
}
