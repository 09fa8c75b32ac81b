namespace TypedContent.Tool.Git;

/// <summary>Finds the earlier contents of files.</summary>
internal static class GitHistory
{
    // Git gets the paths as arguments.
    private const int MostPaths = 200;

    /// <summary>Returns the names of the contents that files had, the newest first; none for files that Git doesn't know.</summary>
    /// <param name="folder">A folder of the working tree.</param>
    /// <param name="paths">The full paths of the files.</param>
    /// <param name="most">The number of versions of each file after which older ones are left out.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(string folder, IReadOnlyList<string> paths, int most)
    {
        var versions = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var root = GitProcess.Run(folder, null, ["rev-parse", "--show-toplevel"], out _)?.Trim();
        foreach (var chunk in root is null ? [] : paths.Chunk(MostPaths))
        {
            var output = GitProcess.Run(folder, null, ["log", "--raw", "-z", "--no-abbrev", "--no-renames", "--format=", "--", .. chunk], out _) ?? string.Empty;
            var fields = output.Split('\0');
            for (var i = 0; i + 1 < fields.Length; i += 2)
            {
                // ":old mode, new mode, old object, new object, status", then the path.
                var parts = fields[i].TrimStart('\n').Split(' ');
                if (parts.Length == 5)
                {
                    Add(versions, Path.GetFullPath(fields[i + 1], root!), parts[3], most);
                }
            }
        }

        return versions;
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> versions, string path, string blob, int most)
    {
        if (!versions.TryGetValue(path, out var known))
        {
            versions.Add(path, known = new List<string>());
        }

        if (known.Count < most && blob.Any(digit => digit != '0'))
        {
            ((List<string>)known).Add(blob);
        }
    }
}
