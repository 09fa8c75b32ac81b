using System.Text.Json;
using System.Text.Json.Nodes;
using TypedContent.LanguageServer.Workspaces;
using TypedContent.Tool.Editors;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Tests requests that the client cancels. Each waits for the test at a known place, so that none can end before.</summary>
public sealed class CancellationTests
{
    private const string Article = "content/en-US/a.md";
    private const int Links = 50;

    private static readonly (string, string) s_article = (Article, "# A\n\n" + string.Concat(Enumerable.Range(0, Links).Select(i => $"[x](missing-{i}.md)\n\n")));
    private static readonly object s_all = new { previousResultIds = Array.Empty<object>() };

    [Fact]
    public async Task A_request_ends_while_the_projects_are_read()
    {
        using var gate = new Gate();
        await using var editor = await EditorSession.StartAsync(new WaitingProjects(gate.Pass, () => { }), [], s_article);
        using var cancellation = new CancellationTokenSource();

        var request = editor.RequestAsync("workspace/symbol", new { query = "a" }, cancellation.Token);
        await gate.Reached;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        gate.Open();
        Assert.NotEmpty((await editor.RequestAsync("workspace/symbol", new { query = "a" })).EnumerateArray());
    }

    [Fact]
    public async Task A_request_ends_between_two_findings_and_the_next_one_is_answered()
    {
        using var gate = new Gate();
        await using var editor = await EditorSession.StartAsync(
            new WaitingProjects(() => { }, gate.Pass), new JsonObject { ["initializationOptions"] = new JsonObject { ["diagnostics"] = "pull" } }, s_article);
        using var cancellation = new CancellationTokenSource();

        var request = editor.RequestAsync("workspace/diagnostic", s_all, cancellation.Token);
        await gate.Reached;
        await cancellation.CancelAsync();

        // The server reads messages in their order, so that it has read the cancellation when it answers the next request.
        Assert.NotEmpty((await editor.OfAsync("textDocument/documentSymbol", Article)).EnumerateArray());
        gate.Open();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        Assert.InRange(gate.Passes, 1, 2);
        var all = await editor.RequestAsync("workspace/diagnostic", s_all);
        Assert.Equal(Links, all.GetProperty("items").EnumerateArray().SelectMany(file => file.GetProperty("items").EnumerateArray()).Count(IsMissing));
    }

    private static bool IsMissing(JsonElement finding) => finding.GetProperty("code").GetString() == "TC1001";

    /// <summary>Represents a place where work waits for the test.</summary>
    private sealed class Gate : IDisposable
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _open = new();
        private int _passes;

        public Task Reached => _reached.Task;

        public int Passes => Volatile.Read(ref _passes);

        public void Pass()
        {
            Interlocked.Increment(ref _passes);
            _reached.TrySetResult();
            _open.Wait();
        }

        public void Open() => _open.Set();

        public void Dispose()
        {
            _open.Set();
            _open.Dispose();
        }
    }

    /// <summary>Finds projects, and calls the test before they are read and before each finding is shown.</summary>
    private sealed class WaitingProjects(Action read, Action show) : IProjectSource
    {
        public IReadOnlyList<IContentProject> Find(string folder) => [.. new EditorProjects().Find(folder).Select(project => new WaitingProject(project, read, show))];
    }

    private sealed class WaitingProject(IContentProject project, Action read, Action show) : IContentProject
    {
        public string Path => project.Path;

        public ProjectContent Read(IReadOnlyCollection<string>? changed)
        {
            read();
            var content = project.Read(changed);
            return content with
            {
                Show = finding =>
                {
                    show();
                    return content.Show(finding);
                },
            };
        }

        public bool MayHave(string path) => project.MayHave(path);

        public string? ReadFile(string path) => project.ReadFile(path);

        public IReadOnlyCollection<string>? WaitForChange(CancellationToken cancellation) => project.WaitForChange(cancellation);
    }
}
