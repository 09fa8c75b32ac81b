using System.Collections.Immutable;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;

namespace TypedContent.LanguageServer.Workspaces;

/// <summary>Represents the projects of the workspace, and the documents that are open in the editor.</summary>
/// <param name="source">Finds the projects.</param>
/// <param name="encoding">The encoding of positions.</param>
internal sealed class Workspace(IProjectSource source, PositionEncoding encoding)
{
    private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _loading = new();
    private ImmutableDictionary<string, OpenDocument> _documents = ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal);
    private ImmutableArray<WorkspaceProject> _projects = [];

    /// <summary>Occurs after a text or a project has changed.</summary>
    public event Action? Changed;

    /// <summary>Gets the encoding of positions.</summary>
    public PositionEncoding Encoding { get; } = encoding;

    /// <summary>Gets the open documents, by their paths.</summary>
    public ImmutableDictionary<string, OpenDocument> Documents => _documents;

    /// <summary>Gets the projects that were found.</summary>
    public ImmutableArray<WorkspaceProject> Projects => _projects;

    /// <summary>Gets the reasons that projects can't be read, with the paths of their files.</summary>
    public IEnumerable<(string Path, string Defect)> Defects =>
        _projects.Select(project => (project.Project.Path, project.Defect)).Where(project => project.Defect is not null).Select(project => (project.Path, project.Defect!));

    /// <summary>Gets a task that ends when the projects were read for the first time.</summary>
    public Task Loaded => _loaded.Task;

    /// <summary>Finds and reads the projects in folders.</summary>
    /// <param name="folders">The folders.</param>
    public void Load(IEnumerable<string> folders)
    {
        lock (_loading)
        {
            var known = _projects.ToDictionary(project => project.Project.Path, StringComparer.Ordinal);
            var found = folders.SelectMany(source.Find).DistinctBy(project => project.Path, StringComparer.Ordinal)
                .Select(project => known.GetValueOrDefault(project.Path) ?? new WorkspaceProject(project, Encoding)).ToImmutableArray();
            foreach (var project in found.Where(project => !known.ContainsKey(project.Project.Path)))
            {
                project.Read(null);
            }

            _projects = found;
        }

        _loaded.TrySetResult();
        Changed?.Invoke();
    }

    /// <summary>Reads files and folders again that changed outside of the editor. Files that are open are read when they are closed.</summary>
    /// <param name="paths">The paths of the files and folders.</param>
    /// <returns>Whether a project has one of them.</returns>
    public bool Reload(IReadOnlyCollection<string> paths)
    {
        var closed = paths.Where(path => !_documents.ContainsKey(path) || !File.Exists(path)).ToList();
        var isRead = false;
        lock (_loading)
        {
            foreach (var project in _projects)
            {
                var isFolder = closed.Exists(project.ConcernsFolder);
                if (isFolder || closed.Exists(project.Concerns))
                {
                    project.Read(isFolder ? null : closed);
                    isRead = true;
                }
            }
        }

        if (isRead)
        {
            Changed?.Invoke();
        }

        return isRead;
    }

    /// <summary>Reads all files of a project again.</summary>
    public void ReloadAll(WorkspaceProject project)
    {
        lock (_loading)
        {
            project.Read(null);
        }

        Changed?.Invoke();
    }

    /// <summary>Adds a document that was opened.</summary>
    public void Open(TextDocumentItem item)
    {
        if (FileUri.PathOf(item.Uri) is { } path)
        {
            _documents = _documents.SetItem(path, new OpenDocument(item.Uri, item.Version, new DocumentText(item.Text, Encoding)));
            Changed?.Invoke();
        }
    }

    /// <summary>Changes an open document.</summary>
    public void Change(DidChangeParams change)
    {
        if (FileUri.PathOf(change.TextDocument.Uri) is { } path && _documents.TryGetValue(path, out var document))
        {
            var text = change.ContentChanges.Aggregate(document.Text, (text, edit) => new DocumentText(text.With(edit), Encoding));
            _documents = _documents.SetItem(path, document with { Version = change.TextDocument.Version ?? document.Version, Text = text });
            Changed?.Invoke();
        }
    }

    /// <summary>Removes a document that was closed. The file on the disk counts from then on. Returns its path; null if it wasn't open.</summary>
    public string? Close(string uri)
    {
        if (FileUri.PathOf(uri) is not { } path || !_documents.ContainsKey(path))
        {
            return null;
        }

        _documents = _documents.Remove(path);
        Changed?.Invoke();
        return path;
    }

    /// <summary>Reads a file again that was closed, if it was saved. Returns whether it was.</summary>
    public bool ReloadSaved(string path)
    {
        var isSaved = false;
        lock (_loading)
        {
            foreach (var project in _projects.Where(project => project.DiffersOnDisk(path)))
            {
                project.Read([path]);
                isSaved = true;
            }
        }

        if (isSaved)
        {
            Changed?.Invoke();
        }

        return isSaved;
    }

    /// <summary>Returns the snapshots of all projects, with the texts of <paramref name="documents"/>.</summary>
    public IEnumerable<ContentSnapshot> SnapshotsOf(ImmutableDictionary<string, OpenDocument> documents) =>
        _projects.Select(project => project.With(documents)).OfType<ContentSnapshot>();
}
