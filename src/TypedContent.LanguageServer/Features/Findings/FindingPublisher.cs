using System.Collections.Immutable;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Findings;

/// <summary>Sends the findings of all files whenever they change.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="client">The client.</param>
internal sealed class FindingPublisher(Workspace workspace, IClient client)
{
    // Long enough that a writer's next key isn't delayed by a look at the whole set.
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(2);

    private readonly Dictionary<WorkspaceProject, ProjectState> _states = [];
    private readonly Dictionary<string, IReadOnlyList<Diagnostic>> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private Change _next = new();

    /// <summary>Tells that something has changed.</summary>
    public void Invalidate() => Volatile.Read(ref _next).Tell();

    /// <summary>Sends findings until the end.</summary>
    public async Task RunAsync(CancellationToken end)
    {
        var isSettled = true;
        while (!end.IsCancellationRequested)
        {
            var isChanged = await _next.WaitAsync(isSettled ? Timeout.InfiniteTimeSpan : s_quiet, end).ConfigureAwait(false);

            // Changes that come until the documents are looked at are all part of the next snapshot. Later ones end this look.
            var next = new Change();
            Volatile.Write(ref _next, next);
            isSettled = await UpdateAsync(isAll: !isChanged, next.Token).ConfigureAwait(false);
        }
    }

    /// <summary>Sends what differs. Returns false if only the edited articles were looked at.</summary>
    private async Task<bool> UpdateAsync(bool isAll, CancellationToken newer)
    {
        var isSettled = true;
        var documents = workspace.Documents;
        var projects = workspace.Projects;
        foreach (var gone in _states.Keys.Except(projects).ToList())
        {
            _states.Remove(gone);
        }

        foreach (var project in projects)
        {
            try
            {
                isSettled &= Update(project, documents, isAll, newer);
            }
            catch (OperationCanceledException) when (newer.IsCancellationRequested)
            {
                return false;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // An error of the program itself must not end the session. The next edit is looked at again.
                await client.LogAsync($"The findings of {project.Project.Path} can't be found ({e.GetType().Name}): {e.Message}{e.StackTrace}").ConfigureAwait(false);
            }

            if (project.Defect is { } defect && _reported.Add(defect))
            {
                await client.ShowAsync(defect).ConfigureAwait(false);
            }
        }

        await SendAsync(documents).ConfigureAwait(false);
        return isSettled;
    }

    private bool Update(WorkspaceProject project, ImmutableDictionary<string, OpenDocument> documents, bool isAll, CancellationToken newer)
    {
        var snapshot = project.With(documents);
        if (!_states.TryGetValue(project, out var state))
        {
            _states.Add(project, state = new ProjectState());
        }

        state.Defect = project.Defect;
        if (snapshot is null || (ReferenceEquals(snapshot, state.Snapshot) && state.IsWhole))
        {
            return true;
        }

        snapshot.Compilation.Prepare(newer);
        var edited = isAll || state.Snapshot is null || !ReferenceEquals(state.Snapshot.Project, snapshot.Project) || state.Snapshot.Content.Side != snapshot.Content.Side
            ? null : snapshot.Compilation.EditedSince(state.Snapshot.Compilation);
        if (edited is null)
        {
            state.Findings = FindingReport.OfAll(snapshot, isAll ? newer : default).ToImmutableDictionary(StringComparer.Ordinal);
        }
        else
        {
            var paths = edited.SelectMany(snapshot.Compilation.FilesOfArticle).ToHashSet(StringComparer.Ordinal);
            state.Findings = state.Findings.RemoveRange(paths).SetItems(FindingReport.Of(snapshot, paths));
        }

        (state.Snapshot, state.IsWhole) = (snapshot, edited is null);
        return state.IsWhole;
    }

    private async Task SendAsync(ImmutableDictionary<string, OpenDocument> documents)
    {
        var now = new Dictionary<string, IReadOnlyList<Diagnostic>>(StringComparer.Ordinal);
        foreach (var (path, findings) in _states.Values.SelectMany(state => state.Findings).Concat(_states.SelectMany(pair => DefectOf(pair.Key, pair.Value))))
        {
            now[path] = now.TryGetValue(path, out var others) ? [.. others.Union(findings)] : findings;
        }

        var changed = now.Where(file => !_sent.TryGetValue(file.Key, out var sent) || !ReferenceEquals(sent, file.Value) && !sent.SequenceEqual(file.Value)).Select(file => file.Key)
            .Concat(_sent.Keys.Where(path => !now.ContainsKey(path))).ToList();

        // What the writer looks at comes first.
        foreach (var path in changed.OrderByDescending(documents.ContainsKey))
        {
            var open = documents.GetValueOrDefault(path);
            await client.PublishAsync(new PublishDiagnosticsParams(open?.Uri ?? FileUri.Of(path), now.GetValueOrDefault(path) ?? []) { Version = open?.Version }).ConfigureAwait(false);
            if (now.TryGetValue(path, out var findings))
            {
                _sent[path] = findings;
            }
            else
            {
                _sent.Remove(path);
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<Diagnostic>>> DefectOf(WorkspaceProject project, ProjectState state) =>
        state.Defect is { } defect ? [new(project.Project.Path, [FindingReport.DiagnosticOf(defect)])] : [];

    private sealed class ProjectState
    {
        public ContentSnapshot? Snapshot { get; set; }

        public string? Defect { get; set; }

        public bool IsWhole { get; set; }

        public ImmutableDictionary<string, IReadOnlyList<Diagnostic>> Findings { get; set; } = ImmutableDictionary.Create<string, IReadOnlyList<Diagnostic>>(StringComparer.Ordinal);
    }
}
