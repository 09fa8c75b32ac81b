using TypedContent.Shared.Search;

namespace TypedContent.Compiler.Packing;

/// <summary>Represents the contents of a pack.</summary>
/// <param name="Locale">The locale.</param>
/// <param name="Entries">The records and the hashes of their paths, in the order of the index.</param>
/// <param name="Tables">The tables of the content set as a whole that the pack has.</param>
internal sealed record PackContent(string Locale, IReadOnlyList<PackEntry> Entries, IReadOnlyList<SetTable> Tables)
{
    /// <summary>Returns the contents of the pack of <paramref name="locale"/>.</summary>
    /// <param name="locale">The locale.</param>
    /// <param name="articles">The records.</param>
    /// <param name="tables">The tables of the content set as a whole.</param>
    /// <param name="isSearched">Whether the pack has the table that texts are found with.</param>
    public static PackContent Of(string locale, IEnumerable<PackedArticle> articles, IReadOnlyList<SetTable> tables, bool isSearched)
    {
        PackEntry[] entries = [.. articles.Select(PackEntry.Of).OrderBy(entry => entry.Hash).ThenBy(entry => entry.Article.Path, StringComparer.Ordinal)];
        return new(locale, entries, isSearched ? [.. tables, SearchTable.Of(locale, entries)] : tables);
    }

    /// <summary>Returns the contents with other records of some articles; null if the pack has none of one of them.</summary>
    public PackContent? With(IEnumerable<PackedArticle> articles)
    {
        List<PackEntry> others = [.. articles.Select(PackEntry.Of)];
        var changed = others.ToDictionary(entry => entry.Hash);
        var entries = new List<PackEntry>(Entries.Count);
        foreach (var entry in Entries)
        {
            // Two articles with one hash are told apart by their paths, which the records of articles that the locale lacks don't have.
            if (entries.Count > 0 && entries[entries.Count - 1].Hash == entry.Hash)
            {
                return null;
            }

            entries.Add(changed.TryGetValue(entry.Hash, out var other) ? other : entry);
            changed.Remove(entry.Hash);
        }

        return changed.Count == 0 ? this with { Entries = entries, Tables = [.. Tables.Select(table => table.Id == SearchLayout.Table ? SearchTable.With(table, Locale, entries, others) : table)] } : null;
    }
}

/// <summary>Represents an entry of the index of a pack, with its record.</summary>
/// <param name="Hash">The hash of the path of the article.</param>
/// <param name="Article">The record.</param>
internal readonly record struct PackEntry(ulong Hash, PackedArticle Article)
{
    /// <summary>Returns the entry of an article.</summary>
    public static PackEntry Of(PackedArticle article) => new(Shared.PathHash.Of(article.Path), article);
}
