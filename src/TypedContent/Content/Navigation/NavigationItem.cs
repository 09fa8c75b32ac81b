using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Content.Links;
using TypedContent.Content.Navigation;
using TypedContent.Shared;

namespace TypedContent;

/// <summary>Represents an entry of the navigation: an article, a heading of other entries, or a link to another place.</summary>
/// <remarks>The entries are the same in all locales; only their titles differ.</remarks>
/// <example>
/// <code>
/// static void Write(IReadOnlyList&lt;NavigationItem&gt; items)
/// {
///     foreach (NavigationItem item in items)
///     {
///         Console.WriteLine($"{new string(' ', 2 * item.Level)}{item.Title}");
///         Write(item.Children);
///     }
/// }
///
/// Write(Articles.Navigation);
/// </code>
/// </example>
public sealed class NavigationItem
{
    private readonly NavigationTree _tree;
    private readonly int _index;
    private readonly string _path;

    internal readonly List<NavigationItem> Items = [];

    internal NavigationItem(NavigationTree tree, int index, string path, string destination, NavigationItem? parent)
    {
        _tree = tree;
        _index = index;
        _path = path;
        Destination = destination;
        Parent = parent;
        Level = parent is null ? 0 : parent.Level + 1;
    }

    /// <summary>Gets the title in the current UI culture: the one of the table of contents; otherwise, that of the article.</summary>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public string Title => TitleIn();

    /// <summary>Gets the article that the entry leads to.</summary>
    /// <value>
    /// The article, or <see langword="null"/> if the entry leads to none. It is one of another assembly if the table of contents names that, as in
    /// <c>typedcontent:Contoso.Help/billing/invoices</c>.
    /// </value>
    public Article? Article => _path.Length > 0 && _tree.Set.TryGet(_path, out Article? article) ? article
        : AssemblyTarget.Parse(Destination) is { } elsewhere ? ReferencedArticle.Find(_tree.Set, elsewhere)
        : null;

    /// <summary>Gets the destination that the entry leads to, as it is written, if it leads to no article of the content set.</summary>
    /// <value>
    /// A destination such as <c>https://example.com</c>. It is empty if the entry leads to an article of the content set, or nowhere. An article of another
    /// assembly is named as <c>typedcontent:Contoso.Help/billing/invoices#late</c>, or by the path of the site that is written.
    /// </value>
    public string Destination { get; }

    /// <summary>Gets the number of entries around this one.</summary>
    public int Level { get; }

    /// <summary>Gets the entry that this one is in.</summary>
    /// <value>The entry, or <see langword="null"/> if it is in no other.</value>
    public NavigationItem? Parent { get; }

    /// <summary>Gets the entries in this one.</summary>
    public IReadOnlyList<NavigationItem> Children => field ??= Items.AsReadOnly();

    /// <summary>Gets the place of the article among all articles of the navigation. Only for the first entry of an article.</summary>
    internal int Place { get; set; }

    /// <summary>Returns the title in the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <returns>The title from the first locale that has one: in its table of contents or, otherwise, in its article.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0027:API with optional parameters should have the most parameters", Justification = "The parameters differ in type.")]
    public string TitleIn(CultureInfo? culture = null) => TitleIn(_tree.Set.Cultures.Find(culture ?? CultureInfo.CurrentUICulture));

    /// <summary>Returns the title in a locale, as <see cref="TitleIn(CultureInfo?)"/> does.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The title.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public string TitleIn(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return TitleIn(_tree.Set.Fallback.Resolve(locale));
    }

    /// <summary>Returns the title in the current UI culture.</summary>
    /// <returns>The title.</returns>
    public override string ToString() => Title;

    private string TitleIn(int locale)
    {
        Article? article = Article;
        string title = OwnTitle(article, locale);
        int[] others = title.Length > 0 ? [] : _tree.Set.Fallback.Chain(locale);
        for (int i = 0; i < others.Length && title.Length == 0; i++)
        {
            title = OwnTitle(article, others[i]);
        }

        return title.Length > 0 ? title : article?.Path ?? Destination;
    }

    private string OwnTitle(Article? article, int locale) =>
        _tree.Title(_index, locale) is { Length: > 0 } title ? title : article?.Variant(locale).OwnText(0) ?? "";
}
