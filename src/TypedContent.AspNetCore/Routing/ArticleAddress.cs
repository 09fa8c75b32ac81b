namespace TypedContent.AspNetCore.Routing;

/// <summary>Relates articles to the paths of their pages.</summary>
internal static class ArticleAddress
{
    private static readonly string[] s_pages = ["index", "_index", "README"];

    /// <summary>Returns the path of the page of an article: its own, or that of the folder whose page it is.</summary>
    public static string Of(ContentSet set, Article article)
    {
        string name = article.Path[(article.Path.LastIndexOf('/') + 1)..];
        return s_pages.Contains(name, StringComparer.OrdinalIgnoreCase) && article.Folder is var folder && folder.Index == article && !set.TryGet(folder.Path, out _)
            ? folder.Path
            : article.Path;
    }

    /// <summary>The end of the paths of Markdown pages.</summary>
    public const string Markdown = ".md";

    /// <summary>Returns the path of the Markdown of an article. The page of the root has a path without a name, so that of the article is used.</summary>
    public static string OfMarkdown(ContentSet set, Article article) => (Of(set, article) is { Length: > 0 } path ? path : article.Path) + Markdown;

    /// <summary>Finds the article that a path leads to, also if its page has another path.</summary>
    /// <param name="set">The content set.</param>
    /// <param name="path">The path, which is user input.</param>
    public static Article? Find(ContentSet set, string path)
    {
        string trimmed = path.TrimEnd('/');
        string name = NameOf(trimmed);
        return set.TryGet(trimmed, out Article? article) || set.TryGet(name, out article) || set.TryGetRedirect(name, out article)
            ? article
            : set.Folder(name).Index ?? Named(set, name) ?? s_pages.Select(page => $"{name}/{page}").Select(page => set.TryGetRedirect(page, out Article? moved) ? moved : Named(set, page)).FirstOrDefault(static found => found is not null);
    }

    /// <summary>Returns where the list of redirects says that the article of a path has moved, if no article has the path.</summary>
    /// <param name="set">The content set.</param>
    /// <param name="path">The path, which is user input.</param>
    public static ContentRedirect? Redirect(ContentSet set, string path)
    {
        string name = NameOf(path.TrimEnd('/'));
        return set.TryGet(name, out _) ? null : s_pages.Select(page => $"{name}/{page}").Prepend(name).Select(set.FindRedirect).FirstOrDefault(static found => found is not null);
    }

    /// <summary>Returns a path without the ending of Markdown.</summary>
    public static string NameOf(string path) => path.EndsWith(Markdown, StringComparison.OrdinalIgnoreCase) ? path[..^Markdown.Length] : path;

    /// <summary>Returns the article that has a path in other case.</summary>
    private static Article? Named(ContentSet set, string path) => Similar(set, path).FirstOrDefault(similar => string.Equals(similar.Path, path, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the articles whose paths are similar to one that doesn't exist.</summary>
    public static IReadOnlyList<Article> Similar(ContentSet set, string path) => path.Length <= LongestPath ? set.Similar(path.Trim('/')) : [];

    // No file system has longer ones, and comparing them with all paths takes time.
    private const int LongestPath = 1024;
}
