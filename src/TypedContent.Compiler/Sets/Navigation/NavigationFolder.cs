using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Sets.Navigation;

/// <summary>Represents a folder of a content set with the articles and folders in it.</summary>
/// <param name="path">The path of the folder; empty for the root.</param>
internal sealed class NavigationFolder(string path)
{
    private readonly Dictionary<string, NavigationFolder> _folders = new(StringComparer.Ordinal);
    private readonly List<ArticleGroup> _articles = [];

    /// <summary>Gets the path of the folder; empty for the root.</summary>
    public string Path => path;

    /// <summary>Gets the name of the folder.</summary>
    public string Name => NameOf(path);

    /// <summary>Gets the article that is the page of the folder; null if there is none.</summary>
    public ArticleGroup? Page { get; private set; }

    /// <summary>Gets the articles, except the page, and the folders, in their order: by number, then by name.</summary>
    public IEnumerable<(ArticleGroup? Article, NavigationFolder? Folder)> Entries => _articles
        .Select(article => (Order: ArticleOrder.Of(article), Name: NameOf(article.Path), Entry: ((ArticleGroup?)article, (NavigationFolder?)null)))
        .Concat(_folders.Values.Select(folder => (Order: folder.Page is { } page ? ArticleOrder.Of(page) : double.PositiveInfinity, folder.Name, Entry: ((ArticleGroup?)null, (NavigationFolder?)folder))))
        .OrderBy(entry => entry.Order).ThenBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => entry.Entry);

    /// <summary>Returns the root of the folders of <paramref name="articles"/>.</summary>
    public static NavigationFolder Of(IEnumerable<ArticleGroup> articles)
    {
        var root = new NavigationFolder(string.Empty);
        foreach (var article in articles)
        {
            root.In(article.Path).Add(article);
        }

        return root;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>Returns the folder of the article at <paramref name="article"/>.</summary>
    private NavigationFolder In(string article)
    {
        var folder = this;
        for (var slash = article.IndexOf('/'); slash >= 0; slash = article.IndexOf('/', slash + 1))
        {
            var child = article.Substring(0, slash);
            if (!folder._folders.TryGetValue(NameOf(child), out var next))
            {
                folder._folders.Add(NameOf(child), next = new NavigationFolder(child));
            }

            folder = next;
        }

        return folder;
    }

    /// <summary>Adds an article. Of several that may be the page of the folder, the first name in the list of <see cref="FolderPage"/> counts.</summary>
    private void Add(ArticleGroup article)
    {
        if (!FolderPage.IsPage(article.Path))
        {
            _articles.Add(article);
        }
        else if (Page is null)
        {
            Page = article;
        }
        else
        {
            var isBetter = FolderPage.RankOf(article.Path) < FolderPage.RankOf(Page.Path);
            _articles.Add(isBetter ? Page : article);
            Page = isBetter ? article : Page;
        }
    }
}
