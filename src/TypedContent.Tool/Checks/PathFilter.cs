using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Selects files by the files and folders that a user names.</summary>
internal static class PathFilter
{
    /// <summary>Returns a function that determines whether a file is one of <paramref name="paths"/>, or in one of them.</summary>
    /// <exception cref="ProjectException">A path doesn't exist.</exception>
    public static Func<string, bool> Of(IEnumerable<string> paths, string folder)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var folders = new List<string>();
        foreach (var path in paths)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, folder));
            if (Directory.Exists(full))
            {
                folders.Add(full + Path.DirectorySeparatorChar);
            }
            else if (File.Exists(full))
            {
                files.Add(full);
            }
            else
            {
                throw new ProjectException($"'{path}' does not exist; name a file or a folder with articles");
            }
        }

        return file => files.Contains(file) || folders.Exists(start => file.StartsWith(start, StringComparison.Ordinal));
    }
}
