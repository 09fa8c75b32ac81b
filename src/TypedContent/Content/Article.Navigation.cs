namespace TypedContent;

/// <content>Provides the place of the article among the others.</content>
public abstract partial class Article
{
    private const int MostRelated = 10;

    /// <summary>Gets the folder that the article is in.</summary>
    public ArticleFolder Folder => new(Set, Path.Substring(0, Math.Max(0, Path.LastIndexOf('/'))));

    /// <summary>Gets the first entry of the navigation that leads to the article.</summary>
    /// <value>The entry, or <see langword="null"/> if the tables of contents don't list the article.</value>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    public NavigationItem? NavigationItem => Set.Tree.Find(this);

    /// <summary>Gets the article that this one is in, by the navigation.</summary>
    /// <value>The nearest article around it, or <see langword="null"/> if there is none.</value>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    /// <example>
    /// <code>
    /// for (Article? above = article.Parent; above is not null; above = above.Parent)
    ///     Console.WriteLine(above.Title);
    /// </code>
    /// </example>
    public Article? Parent
    {
        get
        {
            NavigationItem? item = NavigationItem?.Parent;
            while (item is not null && (item.Article is not { } article || article == this))
            {
                item = item.Parent;
            }

            return item?.Article;
        }
    }

    /// <summary>Gets the articles that link to this one, in any locale, sorted by path.</summary>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    public IReadOnlyList<Article> Backlinks => Set.ArticlesAt(Set.Index.Links.Backlinks(Path));

    /// <summary>Gets the articles that are connected with this one by most links, in any locale, the most connected first.</summary>
    /// <value>
    /// At most ten articles: those that this one links to or that link to it, and those that are connected with the same articles.
    /// </value>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    public IReadOnlyList<Article> Related => Set.ArticlesAt(Set.Index.Links.Related(Path, MostRelated));

    /// <summary>Gets the article that follows this one in the navigation.</summary>
    /// <value>The article, or <see langword="null"/> if this is the last one or isn't listed. Each article counts at its first entry.</value>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    public Article? Next => Set.Tree.Neighbor(this, 1);

    /// <summary>Gets the article that this one follows in the navigation.</summary>
    /// <value>The article, or <see langword="null"/> if this is the first one or isn't listed. Each article counts at its first entry.</value>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    public Article? Previous => Set.Tree.Neighbor(this, -1);
}
