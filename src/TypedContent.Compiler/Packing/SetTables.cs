using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Navigation;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes the tables that describe a content set as a whole. Those that are the same in all locales are in the pack of the source locale.</summary>
internal sealed class SetTables(ArticleSet set, IEnumerable<TocFile> tocs)
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
        }

        if (_navigation.Titles.TryGetValue(locale, out var titles))
        {
            tables.Add(new SetTableWriter(PackLayout.TitleTable).Texts(titles).In(locale));
        }

        return tables;
    }

    private SetTableWriter Navigation()
    {
        var indexes = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var article in set.Articles)
        {
            indexes.Add(article.Path, (uint)indexes.Count);
        }

        var writer = new SetTableWriter(PackLayout.NavigationTable).U32((uint)_navigation.Rows.Count);
        foreach (var row in _navigation.Rows)
        {
            writer.U32((uint)row.Level).U32(indexes.TryGetValue(row.Article, out var index) ? index : PackLayout.NoArticle);
        }

        return writer.Texts([.. _navigation.Rows.Select(row => row.Destination)]);
    }
}
