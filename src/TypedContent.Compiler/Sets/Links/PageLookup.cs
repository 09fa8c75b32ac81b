using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the article that is the page at an address.</summary>
/// <param name="Article">The article.</param>
/// <param name="DiffersInCase">A value that indicates whether the address differs from the path of the article in case.</param>
internal readonly record struct PageLookup(IndexEntry Article, bool DiffersInCase)
{
    /// <summary>Returns the first article at one of <paramref name="paths"/>, one in the same case first; null for none.</summary>
    /// <param name="paths">The paths that the address may mean.</param>
    /// <param name="written">The address as written, which may leave out the name of the page of a folder.</param>
    /// <param name="index">The articles.</param>
    public static PageLookup? Find(IEnumerable<string> paths, string written, ContentIndex index)
    {
        PageLookup? near = null;
        foreach (var path in paths)
        {
            if (index.Find(path) is not { } article)
            {
                continue;
            }

            if (IsSame(article.Path, path, written))
            {
                return new PageLookup(article, DiffersInCase: false);
            }

            near ??= new PageLookup(article, DiffersInCase: true);
        }

        return near;
    }

    /// <summary>Determines whether two paths are the same in case. The name of the page of a folder counts only if it is written.</summary>
    private static bool IsSame(string found, string path, string written)
    {
        var name = path.LastIndexOf('/') + 1;
        return found == path || (FolderPage.IsPage(path) && string.CompareOrdinal(found, 0, path, 0, name) == 0
            && !written.EndsWith(path.Substring(name), StringComparison.OrdinalIgnoreCase));
    }
}
