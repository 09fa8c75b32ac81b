using TypedContent.Compiler.Diagnostics;
using TypedContent.Tool.Commands;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Tests;

/// <summary>Tests that <c>content check --changed</c> shows what a change breaks, and nothing else.</summary>
public sealed class ChangedTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public ChangedTests() => _folder.With("typedcontent.json", "{}")
        .With("content/en-US/a.md", "# A\n\n[old](gone.md) [b](b.md#part)\n").With("content/en-US/b.md", "# B\n\n## Part\n\nA text that is long enough to be found again.\n").WithRepository();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Names_of_files_with_quotes_spaces_and_tabs_are_handed_to_Git()
    {
        string[] names = ["a \"b\" c.md", "it's.md", "ä\tb.md"];
        foreach (var name in names)
        {
            _folder.With("content/en-US/" + name, "# A\n\n[x](gone.md)\n");
        }

        _folder.WithCommit().With("content/en-US/" + names[0], "# A\n\n[x](lost.md)\n").With("content/en-US/new 'b'.md", "# A\n\n[x](lost.md)\n");
        var output = _folder.Run("check", "--changed", "HEAD").Output;

        Assert.Contains("content/en-US/a \"b\" c.md:3:5", output, StringComparison.Ordinal);
        Assert.Contains("content/en-US/new 'b'.md:3:5", output, StringComparison.Ordinal);
        Assert.Contains("2 errors and 0 warnings in 2 files;", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_of_Git_is_told_and_not_its_warnings()
    {
        _folder.With(".git/index", "no index");

        var run = _folder.Run("check", "--changed", "HEAD");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("content: Git can't compare the working tree: fatal: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal("error: second", Git.GitProcess.ReasonIn("warning: first\nerror: second\nhint: third\n"));
    }

    [Fact]
    public void Without_a_change_there_is_nothing() => Assert.Empty(Changed());

    [Fact]
    public void A_new_finding_is_shown_and_those_that_move_are_not()
    {
        _folder.With("content/en-US/a.md", "# A\n\nMore text.\n\n[old](gone.md) [b](b.md#part)\n\n[new](lost.md)\n");

        Assert.Equal(["TC1001 a.md(7)"], Changed());
    }

    [Fact]
    public void What_a_change_breaks_in_another_file_is_shown()
    {
        _folder.With("content/en-US/b.md", "# B\n\n## Piece\n\nA text that is long enough to be found again.\n");

        Assert.Equal(["TC1002 a.md(3)"], Changed());
    }

    [Fact]
    public void A_deleted_file_breaks_the_links_to_it()
    {
        File.Delete(_folder.Under("content/en-US/b.md"));

        Assert.Equal(["TC1001 a.md(3)"], Changed());
    }

    [Fact]
    public void Untracked_and_committed_files_are_part_of_the_change()
    {
        _folder.With("content/en-US/c.md", "[x](lost.md)");
        Assert.Equal(["TC1001 c.md(1)"], Changed());

        _folder.WithCommit();
        Assert.Equal(["TC1001 c.md(1)"], Changed("HEAD~1"));
        Assert.Empty(Changed());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_renamed_file_keeps_its_findings_and_breaks_links_to_it(bool isStaged)
    {
        _folder.With("content/en-US/b.md", "# B\n\n[x](lost.md)\n\n## Part\n\nA text that is long enough to be found again.\n").WithCommit();
        File.Move(_folder.Under("content/en-US/b.md"), _folder.Under("content/en-US/c.md"));
        if (isStaged)
        {
            _folder.Git("add", "--all");
        }

        Assert.Equal(["TC1001 a.md(3)"], Changed());
    }

    [Fact]
    public void The_same_line_once_more_is_a_new_finding()
    {
        _folder.With("content/en-US/a.md", "# A\n\n[old](gone.md) [b](b.md#part)\n\n[old](gone.md) [b](b.md#part)\n");

        Assert.Equal(["TC1001 a.md(5)"], Changed());
    }

    [Fact]
    public void A_baseline_and_settings_are_compared_as_they_were()
    {
        _folder.With("typedcontent.json", "{ \"requiredMetadata\": [\"title\"] }");
        Assert.Equal(["TC3002 a.md(1)", "TC3002 b.md(1)"], Changed());

        _folder.With("typedcontent.json", "{}").With("typedcontent.baseline", "TC1001 | en-US/a.md | gone.md | en-US\n").WithCommit();
        Assert.Empty(Changed());
        File.Delete(_folder.Under("typedcontent.baseline"));
        Assert.Equal(["TC1001 a.md(3)"], Changed());
    }

    [Fact]
    public void The_working_tree_and_the_index_stay_as_they_are()
    {
        _folder.With("content/en-US/c.md", "new").With("content/en-US/b.md", "edited").Git("add", "content/en-US/b.md");
        var index = File.ReadAllBytes(_folder.Under(".git/index"));

        Changed();

        Assert.Equal(index, File.ReadAllBytes(_folder.Under(".git/index")));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.lock", SearchOption.AllDirectories));
    }

    [Fact]
    public void The_commit_from_which_a_branch_branches_off_can_be_stated()
    {
        _folder.Git("checkout", "--quiet", "-b", "work").With("content/en-US/c.md", "[x](lost.md)").WithCommit()
            .Git("checkout", "--quiet", "main").With("content/en-US/a.md", "# A\n").WithCommit().Git("checkout", "--quiet", "work");

        Assert.Equal(["TC1001 a.md(3)", "TC1001 c.md(1)"], Changed("main"));
        Assert.Equal(["TC1001 c.md(1)"], Changed("main..."));
    }

    [Fact]
    public void What_Git_does_not_have_is_said_in_one_line()
    {
        Assert.Equal("'gone' is not a commit, branch, or tag of the repository; if it is one of the server, fetch it first: git fetch", Failure(_folder, "gone"));
        Assert.StartsWith("'--all' is not a commit", Failure(_folder, "--all"), StringComparison.Ordinal);

        using var other = new ContentFolderFixture();
        other.With("typedcontent.json", "{}").With("content/en-US/a.md", "# A");
        Assert.StartsWith($"'{other.Under("content")}' is in no working tree of Git, which --changed needs (", Failure(other, "main"), StringComparison.Ordinal);

        using var shallow = new ContentFolderFixture();
        _folder.With("content/en-US/c.md", "# C").WithCommit();
        shallow.Git("clone", "--quiet", "--depth=1", "file://" + _folder.Path, "clone");
        Assert.Equal("the repository is shallow and doesn't have 'HEAD~1'; fetch the history first: git fetch --unshallow", Failure(shallow, "HEAD~1", "clone"));
    }

    private static string Failure(ContentFolderFixture folder, string commit, string inner = "") =>
        Assert.Throws<ProjectException>(() => new CheckRun([], RuleSeverity.Warning, commit).Check(ProjectLocator.Load(null, folder.Under(inner)))).Message;

    private List<string> Changed(string commit = "HEAD") =>
    [
        .. new CheckRun([], RuleSeverity.Warning, commit).Check(ProjectLocator.Load(null, _folder.Path)).Findings
            .Select(finding => $"{finding.RuleId} {Path.GetFileName(finding.Path)}({finding.Span.StartLine + 1})"),
    ];
}
