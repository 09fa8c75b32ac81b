using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Text;
using TypedContent.LanguageServer.Text;

namespace TypedContent.LanguageServer.Workspaces;

/// <summary>Represents a project of the workspace, with its last snapshot.</summary>
/// <param name="project">The project.</param>
/// <param name="encoding">The encoding of positions.</param>
internal sealed class WorkspaceProject(IContentProject project, PositionEncoding encoding)
{
    private readonly Lock _gate = new();
    private readonly Lock _reading = new();
    private ProjectContent? _read;
    private EditableContent? _edited;
    private ContentSnapshot? _snapshot;
    private HashSet<string> _folders = [];

    /// <summary>Gets the project.</summary>
    public IContentProject Project { get; } = project;

    /// <summary>Gets the reason that the project can't be read; null if it can.</summary>
    public string? Defect { get; private set; }

    /// <summary>Reads the files on the disk.</summary>
    /// <param name="changed">The files to read again; null for all.</param>
    public void Read(IReadOnlyCollection<string>? changed)
    {
        // Snapshots of what was read before can be made meanwhile.
        lock (_reading)
        {
            try
            {
                var read = Project.Read(changed);
                lock (_gate)
                {
                    (_read, _edited, _snapshot, Defect) = (read, read.Content, null, null);
                    _folders = FoldersOf(read.Content.Compilation.Files);
                }
            }
            catch (WorkspaceException e)
            {
                lock (_gate)
                {
                    Defect = e.Message;
                }
            }
        }
    }

    /// <summary>Determines whether a file is one of the project, or may become one.</summary>
    public bool Concerns(string path) => Project.MayHave(path) || path == Project.Path || _read?.Content.TextOf(path) is not null;

    /// <summary>Determines whether a file of the project has another text on the disk than when it was read.</summary>
    public bool DiffersOnDisk(string path) => _read?.Content.TextOf(path) is { } text && Project.ReadFile(path) != text;

    /// <summary>Determines whether a path is that of a folder with files of the project, or of a new one that may have some.</summary>
    public bool ConcernsFolder(string path) => _folders.Contains(path) || (Directory.Exists(path) && Project.MayHave(Path.Combine(path, "index.md")));

    /// <summary>Returns the snapshot with the texts of open documents; null if the project can't be read.</summary>
    public ContentSnapshot? With(IReadOnlyDictionary<string, OpenDocument> documents)
    {
        lock (_gate)
        {
            if (_read is null || (_snapshot is not null && ReferenceEquals(_snapshot.Documents, documents)))
            {
                return _snapshot;
            }

            _edited = Edited(_edited!, _read.Content, documents, _snapshot?.Documents);
            return _snapshot = new ContentSnapshot(Project, _read, _edited, documents, encoding);
        }
    }

    private static HashSet<string> FoldersOf(IEnumerable<ArticleFile> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(file.Origin.FilePath); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        return folders;
    }

    // Only texts that differ from the last snapshot are given to the engine, so that it makes the rest no second time.
    private static EditableContent Edited(
        EditableContent last, EditableContent onDisk, IReadOnlyDictionary<string, OpenDocument> documents, IReadOnlyDictionary<string, OpenDocument>? before)
    {
        var content = last;
        foreach (var path in documents.Keys.Concat(before?.Keys ?? []).Distinct(StringComparer.Ordinal))
        {
            var text = documents.TryGetValue(path, out var open) ? open.Text.Value : onDisk.TextOf(path);
            if (text is null || before?.GetValueOrDefault(path) is { } known && ReferenceEquals(known, open))
            {
                continue;
            }

            content = content.Compilation.FindFile(path) is { } file
                ? file.Text == text ? content : content with { Compilation = content.Compilation.WithText(file with { Text = text }) }
                : WithSide(content, path, text);
        }

        return content;
    }

    private static EditableContent WithSide(EditableContent content, string path, string text)
    {
        if (content.Side.All.All(file => file.FilePath != path || file.Text == text))
        {
            return content;
        }

        return content.With(content.Compilation, content.Side with
        {
            Tocs = new EquatableArray<SideText>(content.Side.Tocs.Select(Edited)),
            Redirects = new EquatableArray<SideText>(content.Side.Redirects.Select(Edited)),
            Lock = content.Side.Lock is { } accepted ? Edited(accepted) : null,
        });

        SideText Edited(SideText file) => file.FilePath == path ? file with { Text = text } : file;
    }
}
