using System.Diagnostics;

namespace TypedContent.Tool.Tests;

/// <summary>Tests that commands which are interrupted while they write, or can't write, leave each file whole.</summary>
public sealed class InterruptedWriteTests : IDisposable
{
    private const int Files = 1_500;
    private const string Before = "# A\n\n[x](B.md)\n";
    private const string After = "# A\n\n[x](b.md)\n";

    private readonly ContentFolderFixture _folder = new ContentFolderFixture().With("typedcontent.json", "{}").With("content/en-US/b.md", "# B\n");

    private string[] Articles => Directory.GetFiles(_folder.Under("content/en-US"), "*", SearchOption.AllDirectories);

    public void Dispose() => _folder.Dispose();

    [UnixTheory]
    [InlineData("fix")]
    [InlineData("move", "content/en-US/b.md", "content/en-US/sub/c.md")]
    public void A_disk_without_space_leaves_all_files_as_they_were(params string[] command)
    {
        _folder.With("content/en-US/a.md", Before.Replace("B.md", command[0] == "fix" ? "B.md" : "b.md", StringComparison.Ordinal))
            .With("content/en-US/z.md", "# Z\n\n[x](" + (command[0] == "fix" ? "B.md" : "b.md") + ")\n\n" + new string('z', 60_000));
        var before = Articles.ToDictionary(path => path, File.ReadAllText);

        // The system refuses to write more than 32 KB to a file, and ignores the signal that would end the program.
        var run = _folder.Shell($"trap '' XFSZ; ulimit -f 64; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; {ContentFolderFixture.CommandLine} {string.Join(' ', command)}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("content/en-US/z.md' can't be written: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("; nothing was written\n", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.Equal(before, Articles.ToDictionary(path => path, File.ReadAllText));
        Assert.Equal([_folder.Under("content/en-US")], Directory.GetDirectories(_folder.Under("content")));
    }

    [UnixTheory]
    [InlineData("fix")]
    [InlineData("move", "content/en-US/b.md", "content/en-US/sub/c.md")]
    public void Ctrl_C_while_files_are_written_leaves_all_or_none_changed(params string[] command)
    {
        var isFix = command[0] == "fix";
        for (var i = 0; i < Files; i++)
        {
            _folder.With($"content/en-US/a{i}.md", isFix ? Before : After);
        }

        using var process = _folder.Start(command);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && !Directory.EnumerateFiles(_folder.Under("content/en-US"), "*.tmp", SearchOption.AllDirectories).Any())
        {
        }

        // As Ctrl+C does. A process that is started in the background ignores that signal itself.
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        process.WaitForExit();

        Assert.DoesNotContain(Articles, path => path.EndsWith(".tmp", StringComparison.Ordinal));
        var texts = Articles.Where(path => Path.GetFileName(path)[0] == 'a').Select(File.ReadAllText).Distinct();
        var isWritten = Assert.Single(texts) != (isFix ? Before : After);
        Assert.Equal(isWritten ? 0 : 2, process.ExitCode);
        Assert.Equal(!isWritten, errors.GetAwaiter().GetResult() == "content: canceled; nothing was written\n");
        Assert.Equal(!isFix && isWritten, Directory.Exists(_folder.Under("content/en-US/sub")));
        Assert.NotNull(output);
    }
}
