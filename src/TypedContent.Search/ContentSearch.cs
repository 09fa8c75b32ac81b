using System.Globalization;
using TypedContent.Search.Excerpts;
using TypedContent.Search.Index;
using TypedContent.Search.Matching;
using TypedContent.Search.Ranking;
using TypedContent.Shared.Search;

namespace TypedContent.Search;

/// <summary>Searches the articles of a content set.</summary>
public static class ContentSearch
{
    /// <summary>Searches the sections of all articles that the locale of a culture has.</summary>
    /// <param name="set">The content set, such as <c>Articles.Set</c>.</param>
    /// <param name="query">The words to search for. It can be user input.</param>
    /// <param name="culture">The culture to search in; the current UI culture if it is <see langword="null"/>.</param>
    /// <param name="count">The most results to return.</param>
    /// <returns>The best results. Texts of other locales, which articles fall back to, are not among them.</returns>
    /// <remarks>
    /// Sections that have more of the words come first, and of these, such with words that few others have, or that are in headings and titles. Longer
    /// words that begin with a word of the query or contain it match too, and words with one letter more, less, or another one if no others do.
    /// Accents and upper case don't matter, but letters of the alphabet of the language do, as Swedish å.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ContentPackException">A pack is missing or damaged.</exception>
    /// <exception cref="InvalidOperationException">The set was built without an index.</exception>
    /// <example>
    /// <code>
    /// foreach (SearchResult result in Articles.Set.Search("unpaid invoices"))
    /// {
    ///     Console.WriteLine($"{result.Article.Path}#{result.Section.Anchor}: {result.Excerpt}");
    /// }
    /// </code>
    /// </example>
    public static SearchResults Search(this ContentSet set, string query, CultureInfo? culture = null, int count = 10)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var results = new List<SearchResult>();
        int total = 0;
        foreach (ContentSet part in set.Sets)
        {
            total += Search(part, query, part.LocaleFor(culture ?? CultureInfo.CurrentUICulture), count, results);
        }

        if (set.Sets.Count > 1)
        {
            results = [.. results.OrderByDescending(result => result.Score).Take(count)];
        }

        return new SearchResults(results.AsReadOnly(), total);
    }

    private static int Search(ContentSet set, string query, Locale locale, int count, List<SearchResult> results)
    {
        if (set.FindTable((int)SearchLayout.Table, locale) is not { } table)
        {
            // A locale that isn't shipped has no texts. Its pack is empty.
            return set.Locales.Any(other => set.FindTable((int)SearchLayout.Table, other) is not null) ? 0 : throw new InvalidOperationException(
                "The articles have no index to search. Let the project that has them refer to the package TypedContent.Search, or set TypedContentSearch to true in it.");
        }

        var index = new SearchIndex(table.Bytes);
        LetterFolding folding = LetterFolding.Of(locale.Name);
        IReadOnlyList<QueryWord> words = QueryWord.Of(query, folding);
        if (words.Count == 0)
        {
            return 0;
        }

        (IReadOnlyList<RankedDocument> best, int total) = Ranker.Rank(index, words, count);
        var writer = new ExcerptWriter(new MatchedWords(index, words), folding);
        foreach (RankedDocument document in best)
        {
            // A pack of a later build may have articles and sections that the code doesn't know.
            int section = index.Section(document.Document);
            bool isIntroduction = section == SearchLayout.Introduction;
            if (set.TryGet(index.Path(document.Article), out Article? article) && (isIntroduction || section < article.AllSections.Count))
            {
                Section found = isIntroduction ? article.Introduction : article.AllSections[section];
                results.Add(new SearchResult(found.In(locale), locale, isIntroduction, document.Score, writer));
            }
        }

        GC.KeepAlive(table);
        return total;
    }
}
