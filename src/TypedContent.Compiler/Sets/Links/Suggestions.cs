using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Finds similar targets for the broken links of an article.</summary>
/// <remarks>An article gets at most a hundred suggestions, and names are compared for them up to a limit.</remarks>
internal sealed class Suggestions(ContentIndex index)
{
    private const int Most = 100;
    private int _comparisons = SimilarNames.MostComparisons;
    private int _made;

    /// <summary>Returns the path of an article whose name or path is like <paramref name="path"/>, or null.</summary>
    public string? Article(string path) => _made++ >= Most ? null : index.Similar.Find(path, ref _comparisons);

    /// <summary>Returns the anchor of <paramref name="variant"/> that is most similar to <paramref name="fragment"/>; empty for none.</summary>
    public string Anchor(string fragment, IndexVariant variant) =>
        _made++ >= Most ? string.Empty : variant.SimilarAnchors.Nearest(fragment, Similarity.LimitFor(fragment), ref _comparisons) ?? string.Empty;
}
