namespace TypedContent.Compiler.Paths;

/// <summary>The folder that holds a content set.</summary>
public static class ContentRoot
{
    /// <summary>The path of a file under the root; the file's name where it lies elsewhere.</summary>
    public static string RelativePath(string root, string filePath)
    {
        Contains(root, filePath, out var relativePath);
        return relativePath;
    }

    /// <summary>Whether a file lies under the root. Gives its <see cref="RelativePath"/> in any case.</summary>
    public static bool Contains(string root, string filePath, out string relativePath)
    {
        var file = Normalize(filePath);
        var folder = Normalize(root).TrimEnd('/') + "/";
        var contains = folder.Length > 1 && file.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
        relativePath = file.Substring(contains ? folder.Length : file.LastIndexOf('/') + 1);
        return contains;
    }

    /// <summary>How to get from the root to a file, wherever it lies.</summary>
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

    /// <summary>The compiler hands on paths as the project wrote them, such as <c>/app/../content/a.md</c>.</summary>
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
