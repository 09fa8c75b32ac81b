using System.Buffers.Binary;
using System.Text;
using TypedContent.Shared.Search;

namespace TypedContent.Search.Index;

/// <summary>Reads the index of a locale where it is, in the pack.</summary>
internal readonly ref struct SearchIndex
{
    private readonly ReadOnlySpan<byte> _articles;
    private readonly ReadOnlySpan<byte> _paths;
    private readonly ReadOnlySpan<byte> _documents;
    private readonly ReadOnlySpan<byte> _termRows;
    private readonly ReadOnlySpan<byte> _postings;

    public SearchIndex(ReadOnlySpan<byte> table)
    {
        ArticleCount = Number(table, SearchLayout.ArticleCountOffset);
        DocumentCount = Number(table, SearchLayout.DocumentCountOffset);
        WordCount = Number(table, SearchLayout.WordCountOffset);
        TermCount = Number(table, SearchLayout.TermCountOffset);
        ReadOnlySpan<byte> rest = table[SearchLayout.HeaderLength..];
        _articles = Take(ref rest, ArticleCount * SearchLayout.ArticleLength);
        _paths = Take(ref rest, Number(table, SearchLayout.PathsLengthOffset));
        _documents = Take(ref rest, DocumentCount * SearchLayout.DocumentLength);
        _termRows = Take(ref rest, TermCount * SearchLayout.TermLength);
        Terms = Take(ref rest, Number(table, SearchLayout.TermsLengthOffset));
        _postings = Take(ref rest, Number(table, SearchLayout.PostingsLengthOffset));
    }

    /// <summary>Gets the number of articles that the locale has.</summary>
    public int ArticleCount { get; }

    /// <summary>Gets the number of documents: sections, and texts before the first section.</summary>
    public int DocumentCount { get; }

    /// <summary>Gets the number of words in all documents.</summary>
    public int WordCount { get; }

    /// <summary>Gets the number of terms.</summary>
    public int TermCount { get; }

    /// <summary>Gets all terms in order, with a separator before and after each.</summary>
    public ReadOnlySpan<byte> Terms { get; }

    /// <summary>Returns the place of a term in <see cref="Terms"/>.</summary>
    public int TermStart(int term) => term == 0 ? 1 : Number(_termRows, (term - 1) * SearchLayout.TermLength);

    /// <summary>Returns the bytes of a term.</summary>
    public ReadOnlySpan<byte> Term(int term) => Terms[TermStart(term)..(Number(_termRows, term * SearchLayout.TermLength) - 1)];

    /// <summary>Returns the term that has a place in <see cref="Terms"/>.</summary>
    public int TermAt(int place)
    {
        (int low, int high) = (0, TermCount);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (Number(_termRows, middle * SearchLayout.TermLength) > place)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Returns the documents that have a term.</summary>
    public PostingReader Postings(int term)
    {
        int start = term == 0 ? 0 : Number(_termRows, ((term - 1) * SearchLayout.TermLength) + sizeof(int));
        return new PostingReader(_postings[start..Number(_termRows, (term * SearchLayout.TermLength) + sizeof(int))]);
    }

    /// <summary>Returns the number of words of a document.</summary>
    public int Length(int document) => BinaryPrimitives.ReadUInt16LittleEndian(_documents[((document * SearchLayout.DocumentLength) + sizeof(ushort))..]);

    /// <summary>Returns the index of the section of a document, or <see cref="SearchLayout.Introduction"/>.</summary>
    public int Section(int document) => BinaryPrimitives.ReadUInt16LittleEndian(_documents[(document * SearchLayout.DocumentLength)..]);

    /// <summary>Returns the number of documents of the articles before an article.</summary>
    public int FirstDocument(int article) => article == 0 ? 0 : Number(_articles, ((article - 1) * SearchLayout.ArticleLength) + sizeof(int));

    /// <summary>Returns the article of a document.</summary>
    public int ArticleOf(int document)
    {
        (int low, int high) = (0, ArticleCount);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (FirstDocument(middle + 1) > document)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Returns the path of an article.</summary>
    public string Path(int article) =>
        Encoding.UTF8.GetString(_paths[(article == 0 ? 0 : Number(_articles, (article - 1) * SearchLayout.ArticleLength))..Number(_articles, article * SearchLayout.ArticleLength)]);

    private static int Number(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadInt32LittleEndian(bytes[offset..]);

    private static ReadOnlySpan<byte> Take(scoped ref ReadOnlySpan<byte> rest, int length)
    {
        ReadOnlySpan<byte> taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
