using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Git;

/// <summary>Runs Git.</summary>
internal static class GitProcess
{
    // A hook gets these for the command that runs it. In another folder, or for another index, they are wrong.
    private static readonly string[] s_ofCommand = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <summary>Returns what Git writes to standard output; null if it fails.</summary>
    /// <param name="folder">The folder in which Git runs.</param>
    /// <param name="index">The path of the index; null for that of the repository.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="error">The reason that Git writes to standard error; empty if there is none.</param>
    public static string? Run(string folder, string? index, string[] arguments, out string error)
    {
        using var process = Start(folder, index, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error = ReasonIn(errors.GetAwaiter().GetResult());
        return process.ExitCode == 0 ? output : null;
    }

    /// <summary>Returns the line that says why Git fails. Warnings and advice are before it.</summary>
    public static string ReasonIn(string errors)
    {
        var lines = errors.Split('\n');
        return (Array.Find(lines, line => line.StartsWith("fatal:", StringComparison.Ordinal)) ?? Array.Find(lines, line => line.StartsWith("error:", StringComparison.Ordinal)) ?? lines[0]).Trim();
    }

    /// <summary>Starts Git.</summary>
    /// <exception cref="ProjectException">Git can't be started.</exception>
    public static Process Start(string folder, string? index, string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in s_ofCommand)
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        if (index is not null)
        {
            start.Environment["GIT_INDEX_FILE"] = index;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new ProjectException($"'git' can't be started: {e.Message}; --changed needs Git");
        }
    }
}
