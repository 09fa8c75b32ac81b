using System.Diagnostics;
using TypedContent.Build.Files;
using TypedContent.Tool.Projects;
using TypedContent.Tool.Watching;

namespace TypedContent.Tool.Tests;

/// <summary>Tests <c>content check --watch</c>.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public WatchTests() => _folder.With("typedcontent.json", "{}").With("content/en-US/a.md", "# A\n").With("content/en-US/b.md", "# B\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_saved_file_is_read_again_and_others_are_not()
    {
        using var watch = new ContentWatch(Project());
        _folder.With("content/en-US/a.md", "# A\n\nMore.\n");

        Assert.Equal([_folder.Under("content/en-US/a.md")], watch.WaitForEdit(CancellationToken.None));
    }

    [Theory]
    [InlineData("content/en-US/new.md")]
    [InlineData("content/sv-SE/new.md")]
    [InlineData("typedcontent.json")]
    [InlineData("typedcontent.baseline")]
    public void A_file_that_changes_the_content_set_lets_the_project_be_read_again(string path)
    {
        using var watch = new ContentWatch(Project());
        _folder.With(path, "{ }\n");

        Assert.Null(watch.WaitForEdit(CancellationToken.None));
    }

    [Fact]
    public void A_new_folder_lets_the_project_be_read_again()
    {
        using var watch = new ContentWatch(Project());
        Directory.CreateDirectory(_folder.Under("content/node_modules"));
        Directory.CreateDirectory(_folder.Under("content/fr-FR"));

        Assert.Null(watch.WaitForEdit(CancellationToken.None));
    }

    [Fact]
    public void Lost_changes_let_the_project_be_read_again()
    {
        using var folders = new FolderWatch([]) { AreLost = true };
        using var watch = new ContentWatch(Project(), folders);

        Assert.Null(watch.WaitForEdit(CancellationToken.None));
    }

    [Fact]
    public void Edits_are_checked_until_the_program_is_told_to_end()
    {
        using var process = _folder.Start("check", "--watch");
        try
        {
            WaitFor(process, "No findings in 2 articles.");
            _folder.With("content/en-US/a.md", "[x](gone.md)");
            WaitFor(process, "error[TC1001]: link target 'gone.md' does not exist in en-US");
            _folder.With("content/en-US/gone.md", "# Here");
            WaitFor(process, "No findings in 3 articles.");
            _folder.With("typedcontent.json", "{");
            WaitFor(process, "Checked at ");
            _folder.With("content/en-US/gone.md", "[x](lost.md)").With("typedcontent.json", "{}");
            WaitFor(process, "error[TC1001]: link target 'lost.md' does not exist in en-US");

            // As Ctrl+C does. A process that is started in the background ignores that signal itself.
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            process.WaitForExit();
            Assert.Equal(1, process.ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    // An editor may write a file in several steps, each of which is checked.
    private static void WaitFor(Process process, string text)
    {
        for (var line = string.Empty; !line.Contains(text, StringComparison.Ordinal);)
        {
            line = process.StandardOutput.ReadLine();
            Assert.NotNull(line);
        }
    }

    private ContentProject Project() => ProjectLocator.Load(null, _folder.Path);
}
