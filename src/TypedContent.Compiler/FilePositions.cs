using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler;

/// <summary>Represents the positions of files in the lists of a compilation, which stay the same while sentences are edited.</summary>
internal sealed class FilePositions
{
    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int>> _documents;
    private readonly Lazy<Dictionary<string, int>> _articles;
    private readonly Lazy<HashSet<string>> _included;

    /// <summary>Initializes the positions of files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="documents">Returns the documents.</param>
    /// <param name="articles">Returns the articles.</param>
    /// <param name="includedBy">Returns the files that a file includes.</param>
    public FilePositions(IReadOnlyList<ArticleFile> files, Func<IReadOnlyList<ArticleDocument>> documents, Func<IReadOnlyList<AlignedArticle>> articles, Func<ArticleFile, IEnumerable<string>> includedBy)
    {
        for (var i = 0; i < files.Count; i++)
        {
            _files[files[i].Origin.FilePath] = i;
        }

        _documents = new(() => PositionsOf(documents()));
        _articles = new(() => PositionsOf(articles()));
        _included = new(() => new HashSet<string>(files.SelectMany(includedBy), StringComparer.Ordinal));
    }

    /// <summary>Returns the position of a file; null if there is none.</summary>
    public int? OfFile(string path) => _files.TryGetValue(path, out var position) ? position : null;

    /// <summary>Returns the position of the document of a file; null if there is none.</summary>
    public int? OfDocument(string path) => _documents.Value.TryGetValue(path, out var position) ? position : null;

    /// <summary>Returns the position of the article of a file; null if there is none.</summary>
    public int? OfArticle(string path) => _articles.Value.TryGetValue(path, out var position) ? position : null;

    /// <summary>Determines whether another file includes a file.</summary>
    public bool IsIncluded(string path) => _included.Value.Contains(path);

    private static Dictionary<string, int> PositionsOf(IReadOnlyList<ArticleDocument> documents)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < documents.Count; i++)
        {
            positions[documents[i].Variant.FilePath] = i;
        }

        return positions;
    }

    private static Dictionary<string, int> PositionsOf(IReadOnlyList<AlignedArticle> articles)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var variant in articles[i].Group.Variants)
            {
                positions[variant.FilePath] = i;
            }
        }

        return positions;
    }
}
