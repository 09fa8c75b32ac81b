using System.Diagnostics;

namespace TypedContent.Tool.Tests;

/// <summary>Represents a folder with articles and settings, in which the program runs as users run it.</summary>
internal sealed class ContentFolderFixture : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedcontent-tool-");

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
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts the program.</summary>
    public Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [System.IO.Path.Combine(AppContext.BaseDirectory, "content.dll"), .. arguments])
        {
            WorkingDirectory = Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>Represents a run of the program.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors);
