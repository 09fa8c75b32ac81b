using System.Text;
using TypedContent.Tool.Edits;

namespace TypedContent.Tool.Tests;

/// <summary>Tests how corrections are shown and written.</summary>
public sealed class FixCommandTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public FixCommandTests() => _folder.With("typedcontent.json", "{}").With("content/en-US/b.md", "# B\n").With("content/en-US/a.md", "# A\n\n1\n2\n3\n4\n[x](B.md)\n5\n6\n7\n8\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        var before = File.ReadAllBytes(_folder.Under("content/en-US/a.md"));

        var run = _folder.Run("fix", "--dry-run");

        Assert.Equal((1, "1 finding can be fixed in 1 file (TC1005: 1).\n"), (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            --- a/content/en-US/a.md
            +++ b/content/en-US/a.md
            @@ -4,7 +4,7 @@
             2
             3
             4
            -[x](B.md)
            +[x](b.md)
             5
             6
             7

            """, run.Output);
        Assert.Equal(before, File.ReadAllBytes(_folder.Under("content/en-US/a.md")));
    }

    [Fact]
    public void What_only_all_files_together_allow_is_said()
    {
        _folder.With("content/en-US/a.md", "# A\n\n[x](payment-metods.md)\n").With("content/sv-SE/a.md", "# A\n\n[x](payment-metods.md)\n")
            .With("content/en-US/payment-methods.md", "# P\n").With("content/sv-SE/payment-methods.md", "# P\n");

        Assert.Equal(
            "Nothing to fix in these files alone; 1 finding can be fixed together with other files: run content fix without paths.\n", _folder.Run("fix", "content/en-US/a.md").Errors);
        Assert.Equal("Nothing to fix.\n", _folder.Run("fix", "content/en-US/b.md").Errors);
        Assert.Equal("2 findings fixed in 2 files (TC1001: 2).\n", _folder.Run("fix").Errors);
    }

    [Fact]
    public void Files_keep_their_encoding_their_line_ends_and_their_mode()
    {
        byte[] utf16 = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("# Ä\r\n\r\n[x](B.md)")];
        byte[] marked = [.. Encoding.UTF8.Preamble, .. "# Ä\r\n\r\r[x](B.md)\n"u8];
        File.WriteAllBytes(_folder.Under("content/en-US/a.md"), utf16);
        File.WriteAllBytes(_folder.Under("content/en-US/c.md"), marked);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.Under("content/en-US/c.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        }

        var run = _folder.Run("fix");

        Assert.Equal((0, "2 findings fixed in 2 files (TC1005: 2).\n"), (run.ExitCode, run.Errors));
        Assert.Equal([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("# Ä\r\n\r\n[x](b.md)")], File.ReadAllBytes(_folder.Under("content/en-US/a.md")));
        Assert.Equal([.. Encoding.UTF8.Preamble, .. "# Ä\r\n\r\r[x](b.md)\n"u8], File.ReadAllBytes(_folder.Under("content/en-US/c.md")));
        Assert.Equal(["a.md", "b.md", "c.md"], Directory.GetFiles(_folder.Under("content/en-US")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(_folder.Under("content/en-US/c.md")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead));
        Assert.Equal("Nothing to fix.\n", _folder.Run("fix").Errors);
    }

    [Fact]
    public void Only_named_files_and_rules_are_fixed()
    {
        _folder.With("content/en-US/c/d.md", "[x](../B.md) [y](../b)\n");

        Assert.Equal("1 finding fixed in 1 file (TC1007: 1).\n", _folder.Run("fix", "content/en-US/c", "--rule", "tc1007").Errors);
        Assert.Equal("[x](../B.md) [y](../b.md)\n", File.ReadAllText(_folder.Under("content/en-US/c/d.md")));
        Assert.Contains("[x](B.md)", File.ReadAllText(_folder.Under("content/en-US/a.md")), StringComparison.Ordinal);
        Assert.StartsWith("content: findings of TC2003 can't be fixed with certainty; rules with fixes are TC1001, ", _folder.Run("fix", "--rule", "TC2003").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_cannot_be_read_is_one_line_and_the_others_are_fixed()
    {
        File.WriteAllBytes(_folder.Under("content/en-US/c.md"), [0xFF]);

        var run = _folder.Run("fix");

        Assert.Equal(
            (1, $"content: {_folder.Under("content/en-US/c.md")}: the file can't be read: it is not UTF-8 text; save it as UTF-8\n1 finding fixed in 1 file (TC1005: 1).\n"),
            (run.ExitCode, run.Errors));
    }

    [Fact]
    public void A_read_only_file_is_one_line_and_nothing_is_written()
    {
        _folder.With("content/en-US/c.md", "[x](B.md)\n");
        File.SetAttributes(_folder.Under("content/en-US/c.md"), FileAttributes.ReadOnly);

        var run = _folder.Run("fix");

        Assert.Equal((2, $"content: '{_folder.Under("content/en-US/c.md")}' is read-only; nothing was written\n"), (run.ExitCode, run.Errors));
        Assert.Contains("[x](B.md)", File.ReadAllText(_folder.Under("content/en-US/a.md")), StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(_folder.Under("content/en-US")).Length);
    }

    [Fact]
    public void A_file_that_changed_meanwhile_stops_all_writing()
    {
        var (a, b) = (_folder.Under("content/en-US/a.md"), _folder.Under("content/en-US/b.md"));
        FileChange[] changes = [new FileChange(b, b, File.ReadAllBytes(b), "new"u8.ToArray()), new FileChange(a, a, "other"u8.ToArray(), "new"u8.ToArray())];

        var e = Assert.Throws<Projects.ProjectException>(() => FileTransaction.Write(changes));

        Assert.Equal($"'{a}' was changed by another program; nothing was written, run the command again", e.Message);
        Assert.Equal("# B\n", File.ReadAllText(b));
        Assert.Equal(2, Directory.GetFiles(_folder.Under("content/en-US")).Length);
    }

    [Fact]
    public void An_error_between_renames_says_what_was_written()
    {
        // Both new files have one path, so the second can't be renamed.
        var a = _folder.Under("content/en-US/a.md");
        FileChange[] changes = [new FileChange(a, a, File.ReadAllBytes(a), "new"u8.ToArray()), new FileChange(null, _folder.Under("x"), [], "1"u8.ToArray()), new FileChange(null, _folder.Under("x"), [], "2"u8.ToArray())];

        var e = Assert.Throws<Projects.ProjectException>(() => FileTransaction.Write(changes));

        Assert.EndsWith($"; written: {a}, {_folder.Under("x")}; not written: ", e.Message, StringComparison.Ordinal);
        Assert.Equal(["typedcontent.json", "x"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a\nc\n", "@@ -1,3 +1,2 @@| a|-b| c")]
    [InlineData("a", "b", "@@ -1,1 +1,1 @@|-a|\\ No newline at end of file|+b|\\ No newline at end of file")]
    [InlineData("", "a\n", "@@ -0,0 +1,1 @@|+a")]
    [InlineData("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n", "@@ -1,4 +1,4 @@|-a|+A| 1| 2| 3|@@ -6,4 +6,4 @@| 5| 6| 7|-b|+B")]
    public void A_difference_has_three_lines_around_each_change(string before, string after, string hunks) => Assert.Equal(hunks.Split('|'), UnifiedDiff.Hunks(before, after));

    [Fact]
    public void The_lines_of_a_difference_make_both_texts_again()
    {
        var dice = new Dice(5);
        for (var i = 0; i < 300; i++)
        {
            var (before, after) = (Lines(dice), Lines(dice));
            var lines = LineDiff.Of(before, after);
            Assert.Equal(before, lines.Where(line => line.Mark != '+').Select(line => line.Text));
            Assert.Equal(after, lines.Where(line => line.Mark != '-').Select(line => line.Text));
        }

        static string[] Lines(Dice dice) => [.. Enumerable.Range(0, dice.Next(9)).Select(_ => "abc"[dice.Next(3)].ToString())];
    }
}
