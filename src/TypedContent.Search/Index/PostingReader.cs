using TypedContent.Shared.Search;

namespace TypedContent.Search.Index;

/// <summary>Reads the documents that have a term, in order.</summary>
internal ref struct PostingReader(ReadOnlySpan<byte> postings)
{
    private ReadOnlySpan<byte> _rest = postings;

    /// <summary>Gets the document.</summary>
    public int Document { get; private set; } = -1;

    /// <summary>Gets how often the term is there, where an occurrence in a heading or in the title counts several times.</summary>
    public int Weight { get; private set; }

    /// <summary>Gets a value that indicates whether the title of the article has the term.</summary>
    public bool IsInTitle { get; private set; }

    /// <summary>Reads the next document. Returns false if there is none.</summary>
    public bool Read()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        uint number = 0;
        int length = 0;
        byte last;
        do
        {
            last = _rest[length];
            number |= (uint)(last & 0x7F) << (7 * length++);
        }
        while (last >= 0x80);

        int weight = (number & 1) == 0 ? 1 : _rest[length++];
        Document += (int)(number >> 1);
        Weight = weight & SearchLayout.MaxWeight;
        IsInTitle = (weight & SearchLayout.IsInTitle) != 0;
        _rest = _rest[length..];
        return true;
    }
}
