using TypedContent.Content.Navigation;

namespace TypedContent.Content;

/// <summary>Represents the articles of several sets. An article keeps its own set, with the locales and the fallback of that.</summary>
internal sealed class CombinedContentSet(ContentSet[] parts) : ContentSet(
    typeof(ContentSet).Assembly, LocalesOf(parts), parts[0].SourceLocale, parts[0].DefaultLocale, bucketCount: 0)
{
    private JoinedNavigation? _navigation;

    /// <summary>Gets the sets, none of which is combined.</summary>
    internal ContentSet[] Parts => parts;

    protected override Article[] LoadBucket(int bucket) => [];

    /// <exception cref="InvalidOperationException">Several sets have the path.</exception>
    private protected override Article? Find(string path)
    {
        Article? found = null;
        foreach (ContentSet part in parts)
        {
            if (part.TryGet(path, out Article? article))
            {
                found = found is null ? article : throw Ambiguous(found, article);
            }
        }

        return found;
    }

    private protected override ContentSnapshot[] ReadSnapshots() => Array.ConvertAll(parts, static part => part.Snapshot);

    // A combined set has no packs of its own.
    private protected override string[] ReadPaths()
    {
        var paths = new List<string>();
        foreach (ContentSet part in parts)
        {
            paths.AddRange(part.Index.Paths);
        }

        return [.. paths];
    }

    private protected override RedirectEntry? FindEntry(string path)
    {
        foreach (ContentSet part in parts)
        {
            if (part.Index.FindRedirect(path) is { } target)
            {
                return target;
            }
        }

        return null;
    }

    // A set whose pack is replaced has other entries from then on.
    private protected override IReadOnlyList<NavigationItem> ReadNavigation()
    {
        IReadOnlyList<NavigationItem>[] roots = Array.ConvertAll(parts, static part => part.Navigation);
        if (_navigation is { } known && Array.TrueForAll(roots, list => Array.IndexOf(known.Roots, list) >= 0))
        {
            return known.Items;
        }

        var items = new List<NavigationItem>();
        foreach (IReadOnlyList<NavigationItem> list in roots)
        {
            items.AddRange(list);
        }

        var joined = new JoinedNavigation(roots, items.AsReadOnly());
        _navigation = joined;
        return joined.Items;
    }

    /// <exception cref="InvalidOperationException">Several sets have a path.</exception>
    private protected override List<Article> LoadAll()
    {
        var articles = new List<Article>();
        foreach (ContentSet part in parts)
        {
            articles.AddRange(part.Articles);
        }

        articles.Sort(ByPath);
        for (int i = 1; i < articles.Count; i++)
        {
            if (articles[i].Path == articles[i - 1].Path)
            {
                throw Ambiguous(articles[i - 1], articles[i]);
            }
        }

        return articles;
    }

    private static List<Locale> LocalesOf(ContentSet[] sets)
    {
        var locales = new List<Locale>();
        foreach (ContentSet set in sets)
        {
            foreach (Locale locale in set.SortedLocales)
            {
                if (!locales.Contains(locale))
                {
                    locales.Add(locale);
                }
            }
        }

        return locales;
    }

    private static InvalidOperationException Ambiguous(Article left, Article right)
    {
        string[] names = [left.Set.AssemblyName, right.Set.AssemblyName];
        Array.Sort(names, StringComparer.Ordinal);
        return new($"The path '{left.Path}' is that of an article of '{names[0]}' and of one of '{names[1]}'. Rename one of them, or combine the sets without one of these.");
    }

    private sealed class JoinedNavigation(IReadOnlyList<NavigationItem>[] roots, IReadOnlyList<NavigationItem> items)
    {
        internal readonly IReadOnlyList<NavigationItem>[] Roots = roots;
        internal readonly IReadOnlyList<NavigationItem> Items = items;
    }
}
