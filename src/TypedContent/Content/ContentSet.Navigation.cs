using TypedContent.Content.Navigation;

namespace TypedContent;

/// <content>Provides the order and the folders of the articles.</content>
public abstract partial class ContentSet
{
    /// <summary>Gets the entries of the navigation that are in no other.</summary>
    /// <value>
    /// The entries of the tables of contents, <c>toc.yml</c>. Without one, all articles by folder, in the order that their front matter states.
    /// A combined set has those of its sets, one after the other.
    /// </value>
    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    public IReadOnlyList<NavigationItem> Navigation => ReadNavigation();

    // Racing threads may both read it; one tree is kept, so that an entry stays one object.
    internal NavigationTree Tree => _tree ?? Interlocked.CompareExchange(ref _tree, NavigationTree.Read(this), null) ?? _tree;

    private NavigationTree? _tree;

    private protected virtual IReadOnlyList<NavigationItem> ReadNavigation() => Tree.Roots;

    /// <summary>Returns a folder of the articles.</summary>
    /// <param name="path">The path of the folder under the folder of a locale, with slashes. It is empty for the folder that all articles are in.</param>
    /// <returns>The folder. A folder that doesn't exist has no articles.</returns>
    public ArticleFolder Folder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new ArticleFolder(this, path);
    }
}
