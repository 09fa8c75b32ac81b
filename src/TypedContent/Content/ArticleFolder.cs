using System.Collections.ObjectModel;

namespace TypedContent;

/// <summary>Represents a folder of articles.</summary>
/// <remarks>The lists are sorted by path. <see cref="Article.Next"/> and <see cref="NavigationItem"/> have the order of the navigation.</remarks>
/// <example>
/// <code>
/// foreach (Article other in article.Folder.Articles)
///     Console.WriteLine(other.Title);
/// </code>
/// </example>
public sealed class ArticleFolder : IEquatable<ArticleFolder>
{
    private static readonly string[] s_pages = ["index", "_index", "README"];

    private readonly ContentSet _set;

    internal ArticleFolder(ContentSet set, string path)
    {
        _set = set;
        Path = path;
    }

    /// <summary>Gets the path of the folder under the folder of a locale.</summary>
    /// <value>A path with slashes, such as <c>partner/billing</c>. It is empty for the folder that all articles are in.</value>
    public string Path { get; }

    /// <summary>Gets the name of the folder, which is the last part of its path.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>Gets the folder that this one is in.</summary>
    /// <value>The folder, or <see langword="null"/> for the folder that all articles are in.</value>
    public ArticleFolder? Parent => Path.Length == 0 ? null : new ArticleFolder(_set, Path.Substring(0, Math.Max(0, Path.LastIndexOf('/'))));

    /// <summary>Gets the article that is the page of the folder: <c>index</c>, <c>_index</c> or <c>README</c>, whatever their case.</summary>
    /// <value>The article, or <see langword="null"/> if there is none.</value>
    public Article? Index
    {
        get
        {
            IReadOnlyList<Article> articles = Articles;
            foreach (string page in s_pages)
            {
                foreach (Article article in articles)
                {
                    if (string.Equals(NameOf(article), page, StringComparison.OrdinalIgnoreCase))
                    {
                        return article;
                    }
                }
            }

            return null;
        }
    }

    /// <summary>Gets the articles in the folder and in the folders in it.</summary>
    public IReadOnlyList<Article> All => Path.Length == 0 ? _set.Articles : Select(static _ => true);

    /// <summary>Gets the articles in the folder itself.</summary>
    public IReadOnlyList<Article> Articles => Select(static rest => rest.LastIndexOf('/') < 0);

    /// <summary>Gets the folders in the folder itself.</summary>
    public IReadOnlyList<ArticleFolder> Folders
    {
        get
        {
            var folders = new List<ArticleFolder>();
            foreach (Article article in All)
            {
                int slash = article.Path.IndexOf('/', Start.Length);
                string path = slash < 0 ? "" : article.Path.Substring(0, slash);
                if (slash >= 0 && (folders.Count == 0 || folders[folders.Count - 1].Path != path) && !folders.Exists(folder => folder.Path == path))
                {
                    folders.Add(new ArticleFolder(_set, path));
                }
            }

            return folders.AsReadOnly();
        }
    }

    private string Start => Path.Length == 0 ? "" : Path + "/";

    /// <inheritdoc/>
    public bool Equals(ArticleFolder? other) => other is not null && _set == other._set && Path == other.Path;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleFolder);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>Returns the path of the folder.</summary>
    /// <returns>A path such as <c>partner/billing</c>.</returns>
    public override string ToString() => Path;

    private static string NameOf(Article article) => article.Path.Substring(article.Path.LastIndexOf('/') + 1);

    /// <summary>Returns the articles whose paths begin with that of the folder, and whose rest is accepted.</summary>
    private ReadOnlyCollection<Article> Select(Func<string, bool> accepts)
    {
        string start = Start;
        var found = new List<Article>();
        IReadOnlyList<Article> all = _set.Articles;
        for (int i = FirstFrom(all, start); i < all.Count && all[i].Path.StartsWith(start, StringComparison.Ordinal); i++)
        {
            if (accepts(all[i].Path.Substring(start.Length)))
            {
                found.Add(all[i]);
            }
        }

        return found.AsReadOnly();
    }

    /// <summary>Returns the index of the first article whose path isn't before a text. The articles are sorted by path.</summary>
    private static int FirstFrom(IReadOnlyList<Article> all, string text)
    {
        int low = 0;
        int high = all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(all[middle].Path, text) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
