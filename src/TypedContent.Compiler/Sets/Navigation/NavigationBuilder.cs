namespace TypedContent.Compiler.Sets.Navigation;

/// <summary>Builds the navigation of a content set.</summary>
public static class NavigationBuilder
{
    /// <summary>Returns the navigation of <paramref name="articles"/>: by folder, with the page of a folder in place of the folder.</summary>
    /// <param name="articles">The articles, sorted by path.</param>
    /// <param name="sourceLocale">The locale of titles that are made of the names of folders.</param>
    public static NavigationTree Build(IReadOnlyList<ArticleGroup> articles, string sourceLocale)
    {
        var root = NavigationFolder.Of(articles);
        var rows = new List<NavigationRow>();
        var titles = new List<string>();
        if (root.Page is { } page)
        {
            Add(0, page.Path, string.Empty);
        }

        // A stack, since folders can be nested more deeply than methods.
        var open = new Stack<(int Level, ArticleGroup? Article, NavigationFolder? Folder)>();
        Push(root, 0);
        while (open.Count > 0)
        {
            var (level, article, folder) = open.Pop();
            if (folder is null)
            {
                Add(level, article!.Path, string.Empty);
                continue;
            }

            Add(level, folder.Page?.Path ?? string.Empty, folder.Page is null ? FolderTitle.Of(folder.Name) : string.Empty);
            Push(folder, level + 1);
        }

        var byLocale = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        if (titles.Exists(title => title.Length > 0))
        {
            byLocale.Add(sourceLocale, [.. titles]);
        }

        return new NavigationTree(rows, byLocale);

        void Add(int level, string path, string title)
        {
            rows.Add(new NavigationRow(level, path, string.Empty));
            titles.Add(title);
        }

        void Push(NavigationFolder folder, int level)
        {
            foreach (var (article, child) in folder.Entries.Reverse())
            {
                open.Push((level, article, child));
            }
        }
    }
}
