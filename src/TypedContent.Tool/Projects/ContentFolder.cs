using TypedContent.Build.Files;

namespace TypedContent.Tool.Projects;

/// <summary>Finds the files of a content set in its folder, as the items of the package do.</summary>
internal static class ContentFolder
{
    private static readonly string[] s_left = ["bin", "obj", "node_modules"];

    private static readonly string[] s_ofEditors = [".swp", ".swx", ".swo", ".tmp"];

    private static readonly EnumerationOptions s_entries = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>Returns the files in <paramref name="root"/>. Folders whose names begin with a dot, and those of builds, are left out.</summary>
    public static ContentItems ItemsIn(string root)
    {
        List<ContentItem> articles = [], redirects = [], tocs = [];
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.TryPop(out var folder))
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", s_entries))
            {
                // A link to a folder can lead around it.
                if (entry is DirectoryInfo inner)
                {
                    if (!IsLeft(inner.Name) && inner.LinkTarget is null)
                    {
                        folders.Push(inner);
                    }
                }
                else if (IsArticle(entry.Name))
                {
                    articles.Add(new ContentItem(entry.FullName));
                }
                else if (IsToc(entry.Name))
                {
                    tocs.Add(new ContentItem(entry.FullName));
                }
                else if (IsRedirects(entry.Name))
                {
                    redirects.Add(new ContentItem(entry.FullName));
                }
            }
        }

        return new ContentItems(root) { Articles = Sorted(articles), Redirects = Sorted(redirects), Tocs = Sorted(tocs), PublishConfigs = PublishConfigAbove(root) };
    }

    /// <summary>Determines whether a file is in <paramref name="root"/>, and in no folder that is left out.</summary>
    public static bool Contains(string root, string path)
    {
        var parts = Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar);
        return !Path.IsPathRooted(parts[0]) && !parts[..^1].Any(IsLeft);
    }

    /// <summary>Determines whether a file with a name is an article.</summary>
    public static bool IsArticle(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether a file with a name is a table of contents.</summary>
    public static bool IsToc(string path) => IsNamed(path, "toc.yml");

    /// <summary>Determines whether a file with a name is a list of redirects.</summary>
    public static bool IsRedirects(string path) => IsNamed(path, ".openpublishing.redirection.json");

    /// <summary>Determines whether a file is one that editors and this program write beside the one that is edited.</summary>
    public static bool IsOfEditor(string path) =>
        path.EndsWith('~') || Array.Exists(s_ofEditors, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    // ".." is a folder around the root.
    private static bool IsLeft(string folder) => folder.StartsWith('.') || s_left.Contains(folder, StringComparer.OrdinalIgnoreCase);

    private static bool IsNamed(string path, string name) => string.Equals(Path.GetFileName(path), name, StringComparison.OrdinalIgnoreCase);

    private static List<ContentItem> Sorted(List<ContentItem> items) => [.. items.OrderBy(item => item.FullPath, StringComparer.Ordinal)];

    private static ContentItem[] PublishConfigAbove(string root)
    {
        for (var at = root; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Combine(at, ".openpublishing.publish.config.json") is var path && File.Exists(path))
            {
                return [new ContentItem(path)];
            }
        }

        return [];
    }
}
