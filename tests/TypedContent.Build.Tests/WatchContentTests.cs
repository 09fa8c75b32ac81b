using System.Diagnostics;

namespace TypedContent.Build.Tests;

/// <summary>Tests the task that replaces packs when articles are saved.</summary>
public sealed class WatchContentTests : IDisposable
{
    private const string English = "# Invoices\n\nAn invoice is sent to you each month.\n";
    private const string Swedish = "# Fakturor\n\nEn faktura skickas till dig varje månad.\n";

    private readonly ContentProject _project = new ContentProject().With("en-US/a.md", English).With("sv-SE/a.md", Swedish);

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_saved_translation_is_in_the_pack_of_its_locale()
    {
        await using var watch = Watch();
        var other = await File.ReadAllBytesAsync(Path.Combine(_project.Output, "en-US.pack"));

        _project.Write("sv-SE/a.md", Swedish.Replace("månad", "vecka", StringComparison.Ordinal));
        await Until(() => Body("sv-SE").Contains("varje vecka", StringComparison.Ordinal));

        Assert.True(await watch.EndAsync());
        Assert.Contains("TypedContent: new texts in sv-SE", Messages());
        Assert.Equal(other, await File.ReadAllBytesAsync(Path.Combine(_project.Output, "en-US.pack")));
    }

    [Fact]
    public async Task A_file_that_an_editor_replaces_by_another_is_read()
    {
        await using var watch = Watch();

        _project.Write("sv-SE/a.md~", Swedish.Replace("månad", "vecka", StringComparison.Ordinal));
        File.Move(_project.Under("sv-SE/a.md~"), _project.Under("sv-SE/a.md"), overwrite: true);

        await Until(() => Body("sv-SE").Contains("varje vecka", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Packs_of_other_members_are_not_written_until_the_members_are_the_same_again()
    {
        await using var watch = Watch();
        var marker = Path.Combine(_project.Output, "members.changed");

        _project.Write("en-US/a.md", English + "\nIt can be paid by card.\n");
        await Until(() => Messages().Any(message => message.Contains("build the project", StringComparison.Ordinal)) && File.Exists(marker));
        Assert.DoesNotContain("It can be paid by card.", Body("en-US"), StringComparison.Ordinal);

        _project.Write("sv-SE/a.md", Swedish.Replace("månad", "vecka", StringComparison.Ordinal));
        _project.Write("en-US/a.md", English);
        await Until(() => Body("sv-SE").Contains("varje vecka", StringComparison.Ordinal) && !File.Exists(marker));
    }

    [Fact]
    public async Task The_packs_of_a_build_for_other_members_are_replaced_after_it()
    {
        await using var watch = Watch();
        _project.Write("en-US/a.md", English + "\nIt can be paid by card.\n");
        await Until(() => Messages().Any(message => message.Contains("build the project", StringComparison.Ordinal)));

        Assert.True(_project.StructureTask().Execute());
        _project.Write("sv-SE/a.md", Swedish.Replace("månad", "vecka", StringComparison.Ordinal));

        await Until(() => Body("sv-SE").Contains("varje vecka", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finding_that_an_edit_adds_is_shown_at_its_place()
    {
        await using var watch = Watch();

        _project.Write("en-US/a.md", English + "\nSee [prices](prices.md).\n");
        await Until(() => _project.Engine.Errors.Count > 0);

        Assert.False(await watch.EndAsync());
        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(("TC1001", _project.Under("en-US/a.md"), 5), (error.Code, error.File, error.LineNumber));
    }

    [Fact]
    public async Task A_new_file_is_announced()
    {
        await using var watch = Watch();

        _project.Write("en-US/b.md", "# B");

        await Until(() => Messages().Contains($"{_project.Under("en-US/b.md")}: the file is new; if it is an article, build the project"));
    }

    [Fact]
    public void Without_packs_a_build_is_required()
    {
        Directory.CreateDirectory(_project.Output);

        Assert.False(_project.WatchTask().Execute());

        var error = Assert.Single(_project.Engine.Errors);
        Assert.Equal(("TC5025", _project.Output), (error.Code, error.File));
    }

    [Fact]
    public void The_task_ends_with_its_parent()
    {
        Assert.True(_project.StructureTask().Execute());
        using var parent = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        var task = _project.WatchTask();
        task.ParentProcessId = parent.Id;
        parent.WaitForExit();

        Assert.True(task.Execute());
    }

    // A test that waits for what never comes is ended by the run of all tests.
    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(20);
        }
    }

    private List<string> Messages() => [.. _project.Engine.Messages.Select(message => message.Message!)];

    private string Body(string locale) => _project.Pack(locale)["a"].Body;

    private RunningWatch Watch()
    {
        Assert.True(_project.StructureTask().Execute());
        return new RunningWatch(_project);
    }

    private sealed class RunningWatch : IAsyncDisposable
    {
        private readonly WatchContent _task;
        private readonly Task<bool> _run;

        public RunningWatch(ContentProject project)
        {
            _task = project.WatchTask();
            _run = Task.Run(_task.Execute);
            SpinWait.SpinUntil(() => _run.IsCompleted || project.Engine.Messages.Any(message => message.Message!.EndsWith("are watched", StringComparison.Ordinal)));
        }

        public Task<bool> EndAsync()
        {
            _task.Cancel();
            return _run;
        }

        public async ValueTask DisposeAsync() => await EndAsync();
    }
}
