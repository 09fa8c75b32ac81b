namespace TypedContent.Compiler.Paths;

/// <summary>Provides the paths of files relative to the root folder of a content set.</summary>
public static class ContentRoot
{
    /// <summary>Returns the path of a file under the root; the file's name if it is outside of the root.</summary>
    public static string RelativePath(string root, string filePath)
    {
        Contains(root, filePath, out var relativePath);
        return relativePath;
    }

    /// <summary>Determines whether a file is under the root. <paramref name="relativePath"/> is the result of <see cref="RelativePath"/>.</summary>
    public static bool Contains(string root, string filePath, out string relativePath)
    {
        var file = Normalize(filePath);
        var folder = Normalize(root).TrimEnd('/') + "/";
        var contains = folder.Length > 1 && file.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
        relativePath = file.Substring(contains ? folder.Length : file.LastIndexOf('/') + 1);
        return contains;
    }

    /// <summary>Returns the path that leads from the root to a file, which may be outside of the root.</summary>
    public static string PathFrom(string root, string filePath)
    {
        var folders = Normalize(root).TrimEnd('/').Split('/');
        var parts = Normalize(filePath).Split('/');
        var common = 0;
        while (common < folders.Length && common < parts.Length - 1 && string.Equals(folders[common], parts[common], StringComparison.OrdinalIgnoreCase))
        {
            common++;
        }

        return string.Concat(Enumerable.Repeat("../", folders.Length - common)) + string.Join("/", parts.Skip(common));
    }

    /// <summary>
    /// Returns the path under the root, or under a locale's folder of it, of a file whose path begins at the root of the repository. The path
    /// begins with the last folders of <paramref name="root"/> if the content is in a folder of the repository.
    /// </summary>
    public static string PathFromRepository(string root, string path)
    {
        var folders = Normalize(root).Trim('/').Split('/');
        var parts = Normalize(path).TrimStart('/').Split('/');
        var skipped = Math.Min(folders.Length, parts.Length - 1);
        while (skipped > 0 && !folders.Skip(folders.Length - skipped).SequenceEqual(parts.Take(skipped), StringComparer.OrdinalIgnoreCase))
        {
            skipped--;
        }

        skipped += skipped + 1 < parts.Length && LocaleName.IsLocale(parts[skipped]) ? 1 : 0;
        return string.Join("/", parts.Skip(skipped));
    }

    /// <summary>Returns a path with slashes and resolved dots. The compiler passes paths as written, such as <c>/app/../content/a.md</c>.</summary>
    private static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
        if (path.IndexOf("/.", StringComparison.Ordinal) < 0)
        {
            return path;
        }

        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
