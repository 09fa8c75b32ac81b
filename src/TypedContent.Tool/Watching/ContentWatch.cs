using TypedContent.Build.Files;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Watching;

/// <summary>Watches the files of a content set.</summary>
internal sealed class ContentWatch : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(500);

    // A file system that reports no changes still shows edits in 5 seconds.
    private const int WaitsBetweenScans = 10;

    private readonly ContentProject _project;
    private readonly FolderWatch _folders;
    private readonly WatchedFiles _files;

    /// <summary>Starts to watch the files of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="folders">The folders in which changes are noticed; null for those of the project.</param>
    public ContentWatch(ContentProject project, FolderWatch? folders = null)
    {
        _project = project;
        _folders = folders ?? new FolderWatch(FoldersOf(project), Path.GetDirectoryName(project.Path)!);
        _files = new WatchedFiles(FilesOf(project));
    }

    /// <summary>Determines whether the files of a project are those that are watched.</summary>
    public bool Covers(ContentProject project) => _files.Paths.ToHashSet(StringComparer.Ordinal).SetEquals(FilesOf(project));

    /// <summary>Waits until files change. Returns their paths; null if the project must be read again, or the wait is canceled.</summary>
    public IReadOnlyCollection<string>? WaitForEdit(CancellationToken end)
    {
        for (var waits = 1; !end.IsCancellationRequested; waits++)
        {
            var paths = _folders.Wait(s_interval);
            var changed = _files.Changed(waits % WaitsBetweenScans == 0 ? _files.Paths : paths);
            if (_folders.AreLost || paths.Any(IsNew) || changed.Any(IsOfProject))
            {
                return null;
            }

            if (changed.Count > 0)
            {
                return changed;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _folders.Dispose();

    private static IEnumerable<string> FilesOf(ContentProject project) => project.Files.Concat(project.SettingsFiles);

    // Files in a new folder may have been written before it was watched.
    private bool IsNew(string path) => !_files.Contains(path) && (Directory.Exists(path) ? _project.MayHaveFilesIn(path) : _project.MayHave(path) && File.Exists(path));

    // A file that is gone is no part of the content set.
    private bool IsOfProject(string path) => _project.SettingsFiles.Contains(path) || !File.Exists(path) || path == _project.BaselinePath || path == _project.LockPath;

    /// <summary>Returns the folders with articles that are in no other.</summary>
    private static List<string> FoldersOf(ContentProject project)
    {
        var folders = project.Items.Articles.Select(item => Path.GetDirectoryName(item.FullPath)!).Append(project.Items.RootPath)
            .Select(folder => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar).Distinct(StringComparer.Ordinal).OrderBy(folder => folder.Length);
        var outer = new List<string>();
        foreach (var folder in folders.Where(folder => !outer.Exists(other => folder.StartsWith(other, StringComparison.Ordinal))))
        {
            outer.Add(folder);
        }

        return outer;
    }
}
