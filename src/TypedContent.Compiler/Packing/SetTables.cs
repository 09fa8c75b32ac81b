using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Navigation;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes the tables that describe a content set as a whole. Those that are the same in all locales are in the pack of the source locale.</summary>
internal sealed class SetTables(ArticleSet set, IReadOnlyList<AlignedArticle> articles, LinkTargets targets, IEnumerable<TocFile> tocs)
{
    private readonly NavigationTree _navigation = NavigationBuilder.Build(set.Articles, tocs, set.Index, set.Options);

    /// <summary>Returns the tables of the pack of <paramref name="locale"/>.</summary>
    public IReadOnlyList<SetTable> In(string locale)
    {
        var tables = new List<SetTable>();
        if (locale == set.Options.SourceLocale)
        {
            tables.Add(new SetTableWriter(PackLayout.ArticleTable).Texts([.. set.Articles.Select(article => article.Path)]).In(locale));
            tables.Add(Navigation().In(locale));
            tables.Add(Links().In(locale));
            tables.Add(Redirects().In(locale));
        }

        if (_navigation.Titles.TryGetValue(locale, out var titles))
        {
            tables.Add(new SetTableWriter(PackLayout.TitleTable).Texts(titles).In(locale));
        }

        return tables;
    }

    private SetTableWriter Navigation()
    {
        var indexes = Indexes();
        var writer = new SetTableWriter(PackLayout.NavigationTable).U32((uint)_navigation.Rows.Count);
        foreach (var row in _navigation.Rows)
        {
            writer.U32((uint)row.Level).U32(indexes.TryGetValue(row.Article, out var index) ? index : PackLayout.NoArticle);
        }

        return writer.Texts([.. _navigation.Rows.Select(row => row.Destination)]);
    }

    /// <summary>Writes which articles each article links to, in any locale.</summary>
    private SetTableWriter Links()
    {
        var indexes = Indexes();
        var writer = new SetTableWriter(PackLayout.LinkTable).U32((uint)articles.Count);
        var all = new List<uint>();
        foreach (var article in articles)
        {
            all.AddRange(article.Links
                .Where(link => link.Resolution.IsInSet && link.Resolution.Target != article.Group.Path)
                .Select(link => indexes[link.Resolution.Target]).Distinct().OrderBy(index => index));
            writer.U32((uint)all.Count);
        }

        writer.U32((uint)all.Count);
        all.ForEach(index => writer.U32(index));
        return writer;
    }

    /// <summary>Writes the old paths of articles that have moved, and where they are today: in the set, or elsewhere.</summary>
    private SetTableWriter Redirects()
    {
        var moved = new SortedDictionary<string, RedirectChain>(StringComparer.OrdinalIgnoreCase);
        var elsewhere = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in targets.Redirects.Select(redirect => redirect.Source).Where(source => !moved.ContainsKey(source) && !elsewhere.ContainsKey(source)))
        {
            if (RedirectChain.Follow(source, set.Index) is not { } chain)
            {
                continue;
            }

            if (chain.Article is not null)
            {
                moved.Add(source, chain);
            }
            else if (chain.Address is { } address && RedirectAddress.IsSafe(address))
            {
                elsewhere.Add(source, address);
            }
        }

        return new SetTableWriter(PackLayout.RedirectTable)
            .Texts([.. moved.Keys]).Texts([.. moved.Values.Select(chain => chain.Article!.Path)]).Texts([.. moved.Values.Select(chain => chain.Fragment)])
            .Texts([.. elsewhere.Keys]).Texts([.. elsewhere.Values]);
    }

    /// <summary>Returns the index of each article in the table of articles.</summary>
    private Dictionary<string, uint> Indexes()
    {
        var indexes = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var article in set.Articles)
        {
            indexes.Add(article.Path, (uint)indexes.Count);
        }

        return indexes;
    }
}
