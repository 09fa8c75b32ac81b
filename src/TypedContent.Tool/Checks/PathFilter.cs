using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Checks;

/// <summary>Selects files by the files and folders that a user names.</summary>
internal static class PathFilter
{
    /// <summary>Returns a function that determines whether a file is one of <paramref name="paths"/>, or in one of them.</summary>
    /// <exception cref="ProjectException">A path doesn't exist, or has no file of the project.</exception>
    public static Func<string, bool> Of(IReadOnlyCollection<string> paths, string folder, ContentProject project)
    {
        var known = project.Files.ToHashSet(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        var folders = new List<string>();
        foreach (var path in paths)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, folder));
            if (File.Exists(full) ? !known.Contains(full) : Directory.Exists(full) && !known.Any(file => file.StartsWith(full + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                throw new ProjectException($"'{path}' is not an article of {project.Path}, nor a folder with one; name a file or a folder in '{project.Items.RootPath}', or state another project: --project");
            }

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
