using TypedContent.Build.Files;

namespace TypedContent.Tool.Projects;

/// <summary>Finds the files of a content set in its folder, as the items of the package do.</summary>
internal static class ContentFolder
{
    private static readonly string[] s_left = ["bin", "obj", "node_modules"];

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
                    if (!inner.Name.StartsWith('.') && !s_left.Contains(inner.Name, StringComparer.OrdinalIgnoreCase) && inner.LinkTarget is null)
                    {
                        folders.Push(inner);
                    }
                }
                else if (entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                {
                    articles.Add(new ContentItem(entry.FullName));
                }
                else if (string.Equals(entry.Name, "toc.yml", StringComparison.OrdinalIgnoreCase))
                {
                    tocs.Add(new ContentItem(entry.FullName));
                }
                else if (string.Equals(entry.Name, ".openpublishing.redirection.json", StringComparison.OrdinalIgnoreCase))
                {
                    redirects.Add(new ContentItem(entry.FullName));
                }
            }
        }

        return new ContentItems(root) { Articles = Sorted(articles), Redirects = Sorted(redirects), Tocs = Sorted(tocs), PublishConfigs = PublishConfigAbove(root) };
    }

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
