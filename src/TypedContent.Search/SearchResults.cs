using System.Collections;

namespace TypedContent.Search;

/// <summary>Represents the sections that a query found, the best first.</summary>
public sealed class SearchResults : IReadOnlyList<SearchResult>
{
    private readonly IReadOnlyList<SearchResult> _results;

    internal SearchResults(IReadOnlyList<SearchResult> results, int totalCount) => (_results, TotalCount) = (results, totalCount);

    /// <summary>Gets the number of sections that have a word of the query, of which the results are the best.</summary>
    public int TotalCount { get; }

    /// <inheritdoc/>
    public int Count => _results.Count;

    /// <inheritdoc/>
    public SearchResult this[int index] => _results[index];

    /// <inheritdoc/>
    public IEnumerator<SearchResult> GetEnumerator() => _results.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
