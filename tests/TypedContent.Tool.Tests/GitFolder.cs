using System.Diagnostics;

namespace TypedContent.Tool.Tests;

/// <summary>Runs Git in the folders of tests.</summary>
internal static class GitFolder
{
    /// <summary>Makes a repository of a folder, with a commit of its files.</summary>
    public static ContentFolderFixture WithRepository(this ContentFolderFixture folder)
    {
        folder.Git("init", "--quiet", "--initial-branch=main").Git("config", "core.autocrlf", "false");
        return folder.WithCommit();
    }

    /// <summary>Commits all files.</summary>
    public static ContentFolderFixture WithCommit(this ContentFolderFixture folder) =>
        folder.Git("add", "--all").Git("-c", "user.name=Writer", "-c", "user.email=writer@example.com", "commit", "--quiet", "--message", "Articles");

    /// <summary>Runs Git.</summary>
    public static ContentFolderFixture Git(this ContentFolderFixture folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors);
        return folder;
    }
}
