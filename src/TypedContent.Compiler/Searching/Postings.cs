using TypedContent.Shared.Search;

namespace TypedContent.Compiler.Searching;

/// <summary>
/// Writes in which documents a term is: for each, how far it is after the one before, with a bit that tells whether its weight, a byte, follows.
/// Otherwise, the weight is 1.
/// </summary>
internal sealed class Postings
{
    /// <summary>The most bytes of a document: a number of 32 bits, seven in each byte, and its weight.</summary>
    internal const int LongestEntry = 6;

    private byte[] _bytes = new byte[LongestEntry];
    private int _length;
    private int _written = -1;
    private int _document = -1;
    private int _weight;
    private bool _isInTitle;

    /// <summary>Adds an occurrence. Documents are added in order.</summary>
    public void Add(int document, int weight, bool isInTitle)
    {
        if (document != _document)
        {
            Flush();
            (_document, _weight, _isInTitle) = (document, 0, false);
        }

        _weight = Math.Min(_weight + weight, SearchLayout.MaxWeight);
        _isInTitle |= isInTitle;
    }

    /// <summary>Returns the postings.</summary>
    public byte[] Finish()
    {
        Flush();
        Array.Resize(ref _bytes, _length);
        return _bytes;
    }

    private void Flush()
    {
        if (_document < 0)
        {
            return;
        }

        if (_length + LongestEntry > _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * (_length + LongestEntry));
        }

        _length += Write(_bytes.AsSpan(_length), _document - _written, _weight | (_isInTitle ? SearchLayout.IsInTitle : 0));
        _written = _document;
    }

    /// <summary>Writes a document, and returns the number of bytes.</summary>
    /// <param name="bytes">The place for it, of <see cref="LongestEntry"/> bytes at least.</param>
    /// <param name="step">How far the document is after the one before.</param>
    /// <param name="weight">The weight, with the bit of words in the title.</param>
    internal static int Write(Span<byte> bytes, int step, int weight)
    {
        var (number, length) = (((uint)step << 1) | (weight == 1 ? 0u : 1u), 0);
        for (; number >= 0x80; number >>= 7)
        {
            bytes[length++] = (byte)(number | 0x80);
        }

        bytes[length++] = (byte)number;
        if (weight != 1)
        {
            bytes[length++] = (byte)weight;
        }

        return length;
    }
}
