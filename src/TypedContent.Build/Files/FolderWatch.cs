namespace TypedContent.Build.Files;

/// <summary>Collects the paths of files that change in some folders.</summary>
/// <remarks>The file system may lose changes, of which it doesn't always tell. A host looks at all of its files from time to time.</remarks>
internal sealed class FolderWatch : IDisposable
{
    // An editor writes a file in several steps, and often several files.
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(300);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly AutoResetEvent _signal = new(initialState: false);

    /// <summary>Starts to watch folders.</summary>
    /// <param name="folders">The folders that are watched with the folders in them.</param>
    /// <param name="alone">The folders that are watched without the folders in them.</param>
    public FolderWatch(IEnumerable<string> folders, params string[] alone)
    {
        foreach (var (folder, isAlone) in folders.Select(folder => (folder, false)).Concat(alone.Select(folder => (folder, true))).Where(watched => Directory.Exists(watched.Item1)))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = !isAlone, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, change) => Add(change.FullPath);
            watcher.Created += (_, change) => Add(change.FullPath);
            watcher.Deleted += (_, change) => Add(change.FullPath);
            watcher.Renamed += (_, change) => Add(change.OldFullPath, change.FullPath);
            watcher.Error += (_, _) => AreLost = true;
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Gets or sets a value that indicates whether changes were lost.</summary>
    public bool AreLost { get; set; }

    /// <summary>Waits until files change and then are quiet. Returns their paths; none if no file changes.</summary>
    public IReadOnlyCollection<string> Wait(TimeSpan timeout)
    {
        if (!_signal.WaitOne(timeout))
        {
            return [];
        }

        var end = DateTime.UtcNow + s_longest;
        while (DateTime.UtcNow < end && _signal.WaitOne(s_quiet))
        {
        }

        lock (_changed)
        {
            string[] changed = [.. _changed];
            _changed.Clear();
            return changed;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _signal.Dispose();
    }

    private void Add(params string[] paths)
    {
        lock (_changed)
        {
            _changed.UnionWith(paths);
        }

        _signal.Set();
    }
}
