using System.Diagnostics;

namespace TypedContent.Tool.Tests;

/// <summary>Represents a folder with articles and settings, in which the program runs as users run it.</summary>
internal sealed class ContentFolderFixture : IDisposable
{
    private static readonly string s_host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
    private static readonly string s_program = System.IO.Path.Combine(AppContext.BaseDirectory, "content.dll");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedcontent-tool-");

    /// <summary>Gets a script that runs the program.</summary>
    public static string Script { get; } = $"#!/bin/sh\nexec '{s_host}' '{s_program}' \"$@\"\n";

    /// <summary>Gets what a shell runs the program by.</summary>
    public static string CommandLine { get; } = $"'{s_host}' '{s_program}'";

    /// <summary>Gets the path of the folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>Writes a file.</summary>
    public ContentFolderFixture With(string path, string text)
    {
        var full = Under(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Returns the path of a file in the folder.</summary>
    public string Under(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Runs the program, and returns its exit code and what it writes.</summary>
    public ToolRun Run(params string[] arguments)
    {
        using var process = Start(arguments);
        return End(process);
    }

    /// <summary>Runs a command of a shell.</summary>
    public ToolRun Shell(string command)
    {
        using var process = Start(new ProcessStartInfo("sh", ["-c", command]));
        return End(process);
    }

    /// <summary>Runs the program with arguments as a shell reads them.</summary>
    public ToolRun RunInShell(string arguments) => Shell($"{CommandLine} {arguments}");

    /// <summary>Starts the program.</summary>
    public Process Start(params string[] arguments) => Start(new ProcessStartInfo(s_host, [s_program, .. arguments]));

    private Process Start(ProcessStartInfo start)
    {
        (start.WorkingDirectory, start.RedirectStandardOutput, start.RedirectStandardError) = (Path, true, true);
        return Process.Start(start)!;
    }

    private static ToolRun End(Process process)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>Represents a run of the program.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors);
