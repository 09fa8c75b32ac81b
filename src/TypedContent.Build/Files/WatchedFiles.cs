namespace TypedContent.Build.Files;

/// <summary>Knows the states of files, to tell which of them have changed.</summary>
/// <param name="paths">The paths of the files.</param>
internal sealed class WatchedFiles(IEnumerable<string> paths)
{
    // An editor may delete a file and write it again.
    private static readonly TimeSpan s_longestSave = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, string> _states = paths.Distinct(StringComparer.Ordinal).ToDictionary(path => path, StateOf, StringComparer.Ordinal);

    /// <summary>Gets the paths of the files.</summary>
    public IEnumerable<string> Paths => _states.Keys;

    /// <summary>Determines whether <paramref name="path"/> is one of the files.</summary>
    public bool Contains(string path) => _states.ContainsKey(path);

    /// <summary>Returns those of <paramref name="candidates"/> that have changed since the last call.</summary>
    public IReadOnlyList<string> Changed(IEnumerable<string> candidates)
    {
        var changed = new List<string>();
        var end = DateTime.UtcNow + s_longestSave;
        foreach (var path in candidates.Where(Contains).ToList())
        {
            var state = Settled(path, end);
            if (state != _states[path])
            {
                _states[path] = state;
                changed.Add(path);
            }
        }

        return changed;
    }

    private static string Settled(string path, DateTime end)
    {
        while (!File.Exists(path) && DateTime.UtcNow < end)
        {
            Thread.Sleep(5);
        }

        return StateOf(path);
    }

    private static string StateOf(string path) => FileState.Of(path).ToString();
}
