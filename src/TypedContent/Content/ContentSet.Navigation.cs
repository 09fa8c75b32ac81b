using System.Diagnostics.CodeAnalysis;
using TypedContent.Content.Navigation;

namespace TypedContent;

/// <content>Provides the order and the folders of the articles.</content>
public abstract partial class ContentSet
{
    private const int MostSimilar = 3;

    /// <summary>Gets the entries of the navigation that are in no other.</summary>
    /// <value>
    /// The entries of the tables of contents, <c>toc.yml</c>. Without one, all articles by folder, in the order that their front matter states.
    /// A combined set has those of its sets, one after the other.
    /// </value>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    public IReadOnlyList<NavigationItem> Navigation => ReadNavigation();

    internal NavigationTree Tree => Snapshot.Tree;

    internal SetIndex Index => Snapshot.Index;

    /// <summary>Returns the articles whose paths are similar to one that doesn't exist, as for a page that says so.</summary>
    /// <param name="path">The path without extension. It can be user input.</param>
    /// <returns>At most three articles, the most similar first.</returns>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    /// <exception cref="InvalidOperationException">The set is combined of sets of which several have such a path.</exception>
    public IReadOnlyList<Article> Similar(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ArticlesAt(SimilarPaths.To(ReadPaths(), path, MostSimilar));
    }

    /// <summary>Gets the article that was at a path before it moved, by the lists of redirects.</summary>
    /// <param name="path">The path without extension. Its case doesn't matter.</param>
    /// <param name="article">The article, or <see langword="null"/> if there is none.</param>
    /// <returns><see langword="true"/> if an article was there; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    /// <exception cref="InvalidOperationException">The set is combined of sets of which several have the path of the article.</exception>
    public bool TryGetRedirect(string path, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(path);
        article = null;
        return FindEntry(path) is { } entry && TryGet(entry.Path, out article);
    }

    /// <summary>Returns where the lists of redirects say that an article has moved, which can be a section of an article or another site.</summary>
    /// <param name="path">The path without extension. Its case doesn't matter.</param>
    /// <returns>The redirect, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    /// <exception cref="InvalidOperationException">The set is combined of sets of which several have the path of the article.</exception>
    public ContentRedirect? FindRedirect(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FindEntry(path) is not { } entry ? null
            : entry.Path.Length == 0 ? new ContentRedirect(new Uri(entry.Address, UriKind.RelativeOrAbsolute))
            : TryGet(entry.Path, out Article? article) ? new ContentRedirect(article, entry.Fragment)
            : null;
    }

    /// <summary>Returns the articles at some paths. A pack of a later build may have paths that the code doesn't know.</summary>
    internal IReadOnlyList<Article> ArticlesAt(List<string> paths)
    {
        var articles = new List<Article>(paths.Count);
        foreach (string path in paths)
        {
            if (TryGet(path, out Article? article))
            {
                articles.Add(article);
            }
        }

        return articles.AsReadOnly();
    }

    private protected virtual IReadOnlyList<NavigationItem> ReadNavigation() => Tree.Roots;

    private protected virtual string[] ReadPaths() => Index.Paths;

    private protected virtual RedirectEntry? FindEntry(string path) => Index.FindRedirect(path);

    /// <summary>Returns a folder of the articles.</summary>
    /// <param name="path">The path of the folder under the folder of a locale, with slashes. It is empty for the folder that all articles are in.</param>
    /// <returns>The folder. A folder that doesn't exist has no articles.</returns>
    public ArticleFolder Folder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new ArticleFolder(this, path);
    }
}
