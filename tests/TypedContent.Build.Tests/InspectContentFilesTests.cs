using System.Diagnostics;

namespace TypedContent.Build.Tests;

public sealed class InspectContentFilesTests : IDisposable
{
    private static readonly DateTime s_longAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly ContentProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void The_state_is_written_only_if_it_is_another()
    {
        _project.With("sv-SE/a.md", "# A").With("sv-SE/empty.md", string.Empty);
        Assert.True(_project.InspectTask().Execute());
        File.SetLastWriteTimeUtc(_project.State, s_longAgo);

        Assert.True(_project.InspectTask().Execute());

        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(_project.State));
        Assert.Empty(_project.Engine.Errors);
    }

    [Theory]
    [InlineData("an older file")]
    [InlineData("the same time")]
    [InlineData("a setting")]
    [InlineData("metadata")]
    [InlineData("another file")]
    [InlineData("another value")]
    public void Each_change_is_another_state(string change)
    {
        _project.With("sv-SE/a.md", "# A");
        Assert.True(_project.InspectTask().Execute());
        var before = File.ReadAllText(_project.State);
        var path = _project.Under("sv-SE/a.md");
        var time = File.GetLastWriteTimeUtc(path);
        switch (change)
        {
            case "an older file":
                File.WriteAllText(path, "# B");
                File.SetLastWriteTimeUtc(path, s_longAgo);
                break;
            case "the same time":
                File.WriteAllText(path, "# Longer");
                File.SetLastWriteTimeUtc(path, time);
                break;
            case "a setting":
                _project.Set("TypedContentLocales", "sv-SE");
                break;
            case "metadata":
                _project.Unlist("sv-SE/a.md");
                _project.List("sv-SE/a.md", ("Locale", "de-DE"));
                break;
        }

        var task = _project.InspectTask();
        task.OtherFiles = change == "another file" ? [_project.Item("sv-SE/a.md")] : [];
        task.OtherValues = change == "another value" ? [new Microsoft.Build.Utilities.TaskItem("NoWarn=TC1001")] : [];
        Assert.True(task.Execute());

        Assert.NotEqual(before, File.ReadAllText(_project.State));
    }

    [Fact]
    public void A_file_that_is_edited_while_the_project_is_built_is_an_error()
    {
        _project.With("sv-SE/a.md", "# A").With("sv-SE/b.md", "# B");
        Assert.True(_project.InspectTask().Execute());
        var task = _project.InspectTask();
        task.IsUnchanged = true;
        Assert.True(task.Execute());

        _project.Write("sv-SE/b.md", "# Other");
        Assert.False(task.Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(("TC5009", _project.Under("sv-SE/b.md")), (error.Code, error.File));
    }

    [Theory]
    [InlineData("folder", "it is a folder")]
    [InlineData("gone", "it does not exist")]
    public void What_is_no_file_is_an_error_and_left_out(string kind, string reason)
    {
        _project.With("sv-SE/a.md", "# A").List("sv-SE/x.md");
        if (kind == "folder")
        {
            Directory.CreateDirectory(_project.Under("sv-SE/x.md"));
        }

        AssertLeftOut(reason);
    }

    [UnixTheory]
    [InlineData("mkfifo x.md", "it is a pipe, a device or a socket")]
    [InlineData("mkfifo pipe; ln -s pipe x.md", "it is a pipe, a device or a socket")]
    [InlineData("ln -s /dev/zero x.md", "it is a pipe, a device or a socket")]
    [InlineData("ln -s /dev/zero y; ln -s y x.md", "it is a pipe, a device or a socket")]
    [InlineData("ln -s . x.md", "it is a folder")]
    [InlineData("ln -s gone x.md", "which does not exist")]
    [InlineData("ln -s x.md x.md", "links")]
    public void Pipes_devices_and_broken_links_are_errors_and_never_opened(string command, string reason)
    {
        _project.With("sv-SE/a.md", "# A").List("sv-SE/x.md");
        Shell(command);

        AssertLeftOut(reason);

        _project.Engine.Clear();
        Assert.False(_project.PackTask().Execute());
        Assert.Equal("TC0003", Assert.Single(_project.Engine.Errors).Code);
    }

    [UnixFact]
    public void A_path_that_the_compiler_cannot_be_told_is_reported_with_its_reason()
    {
        _project.With("sv-SE/a\"b.md", "# A");
        var task = _project.InspectTask();

        Assert.False(task.Execute());

        Assert.Equal("the file can't be read: the compiler takes no path with a quotation mark; rename it", Assert.Single(_project.Engine.Errors).Message);
        Assert.Equal(_project.Under("sv-SE/a\"b.md"), Assert.Single(task.Unreadable).ItemSpec);
    }

    [UnixFact]
    public void The_state_of_a_link_is_that_of_its_target()
    {
        _project.With("sv-SE/a.md", "# A").List("sv-SE/x.md");
        Shell("printf one > y; ln -s y x.md");
        Assert.True(_project.InspectTask().Execute());
        var before = File.ReadAllText(_project.State);

        Shell("printf other > y");
        Assert.True(_project.InspectTask().Execute());

        Assert.NotEqual(before, File.ReadAllText(_project.State));
    }

    [UnixFact]
    public void A_pipe_in_a_locale_that_is_not_included_is_left_out_in_silence()
    {
        _project.With("de-DE/a.md", "# A").List("sv-SE/x.md");
        Directory.CreateDirectory(_project.Under("sv-SE"));
        Shell("mkfifo x.md");
        _project.Set("TypedContentLocales", "de-DE");
        var task = _project.InspectTask();

        Assert.True(task.Execute());

        Assert.Equal(_project.Under("sv-SE/x.md"), Assert.Single(task.Unreadable).ItemSpec);
    }

    private void AssertLeftOut(string reason)
    {
        var task = _project.InspectTask();

        Assert.False(task.Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(("TC0003", _project.Under("sv-SE/x.md")), (error.Code, error.File));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(_project.Under("sv-SE/x.md"), Assert.Single(task.Unreadable).ItemSpec);
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = _project.Under("sv-SE") })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }
}
