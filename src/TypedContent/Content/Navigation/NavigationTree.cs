using System.Collections.ObjectModel;
using TypedContent.Packs;
using TypedContent.Shared;

namespace TypedContent.Content.Navigation;

/// <summary>Holds the entries of the navigation of a content set, which the pack of the source locale lists.</summary>
internal sealed class NavigationTree
{
    private readonly ContentSnapshot _snapshot;
    private readonly string[]?[] _titles;

    // The first entry of each article.
    private readonly Dictionary<string, NavigationItem> _byPath = new(StringComparer.Ordinal);
    private readonly List<NavigationItem> _articles = [];

    private NavigationTree(ContentSet set, ContentSnapshot snapshot)
    {
        Set = set;
        _snapshot = snapshot;
        _titles = new string[]?[set.SortedLocales.Length];
    }

    internal ContentSet Set { get; }

    /// <summary>Gets the entries that are in no other.</summary>
    internal ReadOnlyCollection<NavigationItem> Roots { get; private set; } = Array.AsReadOnly(Array.Empty<NavigationItem>());

    /// <exception cref="ContentPackException">The pack of the source locale is missing or damaged.</exception>
    internal static NavigationTree Read(ContentSet set, ContentSnapshot snapshot)
    {
        var tree = new NavigationTree(set, snapshot);
        if (snapshot.Index.FindTable(PackLayout.NavigationTable) is { } table)
        {
            tree.Read(table, snapshot.Index.Paths);
        }

        return tree;
    }

    /// <summary>Returns the first entry of an article, or <see langword="null"/> if it has none.</summary>
    internal NavigationItem? Find(Article article) => _byPath.TryGetValue(article.Path, out NavigationItem? item) ? item : null;

    /// <summary>Returns the article that is some places after the given one, each article counted at its first entry.</summary>
    internal Article? Neighbor(Article article, int step)
    {
        int at = Find(article) is { } item ? item.Place + step : -1;
        for (; at >= 0 && at < _articles.Count; at += step)
        {
            // A pack of a later build may list articles that the code doesn't know.
            if (_articles[at].Article is { } neighbor)
            {
                return neighbor;
            }
        }

        return null;
    }

    /// <summary>Returns the title that the pack of a locale has for an entry. It is empty if there is none.</summary>
    internal string Title(int item, int locale)
    {
        string[] titles = _titles[locale] ??= _snapshot.Pack(locale).FindTable(PackLayout.TitleTable)?.ReadTexts() ?? [];
        return item < titles.Length ? titles[item] : "";
    }

    private void Read(SetTable table, string[] paths)
    {
        int count = table.ReadCount(2 * sizeof(uint));
        var rows = new (uint Level, uint Article)[count];
        for (int i = 0; i < count; i++)
        {
            rows[i] = (table.ReadUInt32(), table.ReadUInt32());
        }

        string[] destinations = table.ReadTexts();
        var roots = new List<NavigationItem>();
        var open = new Stack<NavigationItem>();
        for (int i = 0; i < count; i++)
        {
            while (open.Count > 0 && (uint)open.Count > rows[i].Level)
            {
                open.Pop();
            }

            string path = rows[i].Article < (uint)paths.Length ? paths[rows[i].Article] : "";
            NavigationItem? parent = open.Count > 0 ? open.Peek() : null;
            var item = new NavigationItem(this, i, path, i < destinations.Length ? destinations[i] : "", parent);
            (parent?.Items ?? roots).Add(item);
            open.Push(item);
            if (path.Length > 0 && !_byPath.ContainsKey(path))
            {
                item.Place = _articles.Count;
                _byPath.Add(path, item);
                _articles.Add(item);
            }
        }

        Roots = roots.AsReadOnly();
    }
}
