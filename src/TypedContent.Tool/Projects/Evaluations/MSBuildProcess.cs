using System.ComponentModel;
using System.Diagnostics;

namespace TypedContent.Tool.Projects.Evaluations;

/// <summary>Runs MSBuild, as the .NET SDK of the project's folder has it.</summary>
internal static class MSBuildProcess
{
    /// <summary>Returns what MSBuild writes about the project at <paramref name="path"/>.</summary>
    /// <exception cref="ProjectException">MSBuild can't be started, or can't evaluate the project.</exception>
    public static string Run(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", path, "-nologo", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(path),
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output
                : throw new ProjectException($"MSBuild can't evaluate '{path}': {FirstLineOf(output + errors.GetAwaiter().GetResult())}");
        }
        catch (Win32Exception e)
        {
            throw new ProjectException($"'dotnet' can't be started to evaluate '{path}': {e.Message}; install the .NET SDK, or state the settings in a {SettingsFile.Name}");
        }
    }

    private static string FirstLineOf(string text) => text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "no reason is given";
}
