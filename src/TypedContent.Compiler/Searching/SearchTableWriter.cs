using TypedContent.Shared.Search;

namespace TypedContent.Compiler.Searching;

/// <summary>Writes the table that the texts of a locale are found with. docs/pack-format.md describes it.</summary>
internal sealed class SearchTableWriter
{
    private readonly List<(byte[] Path, int End)> _articles = [];
    private readonly List<(int Section, int Words)> _documents = [];
    private readonly List<(byte[] Bytes, byte[] Postings)> _terms = [];

    /// <summary>Gets the number of words in all documents.</summary>
    public required int Words { get; init; }

    /// <summary>Adds an article, in the order of the paths.</summary>
    /// <param name="path">The path.</param>
    /// <param name="end">The number of documents up to the end of the article.</param>
    public void Article(byte[] path, int end) => _articles.Add((path, end));

    /// <summary>Adds a document.</summary>
    public void Document((int Section, int Words) document) => _documents.Add(document);

    /// <summary>Adds a term, in the order of the bytes.</summary>
    public void Term(byte[] bytes, byte[] postings) => _terms.Add((bytes, postings));

    /// <summary>Returns the table.</summary>
    public byte[] ToArray()
    {
        var output = new TableWriter();
        output.U32(_articles.Count).U32(_articles.Sum(article => article.Path.Length)).U32(_documents.Count).U32(Words);
        output.U32(_terms.Count).U32(1 + _terms.Sum(term => term.Bytes.Length + 1)).U32(_terms.Sum(term => term.Postings.Length));
        var pathEnd = 0;
        foreach (var (path, end) in _articles)
        {
            pathEnd += path.Length;
            output.U32(pathEnd).U32(end);
        }

        _articles.ForEach(article => output.Bytes(article.Path));
        _documents.ForEach(document => output.U16(document.Section).U16(document.Words));
        var (termEnd, postingsEnd) = (1, 0);
        foreach (var (bytes, postings) in _terms)
        {
            termEnd += bytes.Length + 1;
            postingsEnd += postings.Length;
            output.U32(termEnd).U32(postingsEnd);
        }

        output.U8(SearchLayout.Separator);
        _terms.ForEach(term => output.Bytes(term.Bytes).U8(SearchLayout.Separator));
        _terms.ForEach(term => output.Bytes(term.Postings));
        return output.ToArray();
    }
}
