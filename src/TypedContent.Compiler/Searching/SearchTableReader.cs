using System.Buffers.Binary;
using TypedContent.Shared.Search;

namespace TypedContent.Compiler.Searching;

/// <summary>Reads the table that the texts of a locale are found with.</summary>
internal sealed class SearchTableReader
{
    private readonly byte[] _table;
    private readonly int _articles;
    private readonly int _paths;
    private readonly int _documents;
    private readonly int _rows;
    private readonly int _terms;
    private readonly int _postings;

    /// <summary>Initializes a reader of a table that is not damaged.</summary>
    public SearchTableReader(byte[] table)
    {
        _table = table;
        (ArticleCount, DocumentCount) = (Number(SearchLayout.ArticleCountOffset), Number(SearchLayout.DocumentCountOffset));
        (WordCount, TermCount) = (Number(SearchLayout.WordCountOffset), Number(SearchLayout.TermCountOffset));
        _articles = SearchLayout.HeaderLength;
        _paths = _articles + (ArticleCount * SearchLayout.ArticleLength);
        _documents = _paths + Number(SearchLayout.PathsLengthOffset);
        _rows = _documents + (DocumentCount * SearchLayout.DocumentLength);
        _terms = _rows + (TermCount * SearchLayout.TermLength);
        _postings = _terms + Number(SearchLayout.TermsLengthOffset);
    }

    /// <summary>Gets the number of articles.</summary>
    public int ArticleCount { get; }

    /// <summary>Gets the number of documents.</summary>
    public int DocumentCount { get; }

    /// <summary>Gets the number of words.</summary>
    public int WordCount { get; }

    /// <summary>Gets the number of terms.</summary>
    public int TermCount { get; }

    /// <summary>Returns the path of an article.</summary>
    public ReadOnlySpan<byte> Path(int article)
    {
        var start = article == 0 ? 0 : Number(_articles + ((article - 1) * SearchLayout.ArticleLength));
        return _table.AsSpan(_paths + start, Number(_articles + (article * SearchLayout.ArticleLength)) - start);
    }

    /// <summary>Returns the number of documents of the articles before an article.</summary>
    public int FirstDocument(int article) => article == 0 ? 0 : Number(_articles + ((article - 1) * SearchLayout.ArticleLength) + sizeof(int));

    /// <summary>Returns the section and the number of words of a document.</summary>
    public (int Section, int Words) Document(int document) => (Short(_documents + (document * SearchLayout.DocumentLength)), Short(_documents + (document * SearchLayout.DocumentLength) + sizeof(ushort)));

    /// <summary>Returns the bytes of a term.</summary>
    public ReadOnlySpan<byte> Term(int term)
    {
        var start = term == 0 ? 1 : Number(_rows + ((term - 1) * SearchLayout.TermLength));
        return _table.AsSpan(_terms + start, Number(_rows + (term * SearchLayout.TermLength)) - start - 1);
    }

    /// <summary>Returns the documents that have a term, as they are written.</summary>
    public ReadOnlySpan<byte> Postings(int term)
    {
        var start = term == 0 ? 0 : Number(_rows + ((term - 1) * SearchLayout.TermLength) + sizeof(int));
        return _table.AsSpan(_postings + start, Number(_rows + (term * SearchLayout.TermLength) + sizeof(int)) - start);
    }

    private int Number(int offset) => BinaryPrimitives.ReadInt32LittleEndian(_table.AsSpan(offset));

    private int Short(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(_table.AsSpan(offset));
}
