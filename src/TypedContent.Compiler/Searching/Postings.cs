using TypedContent.Shared.Search;

namespace TypedContent.Compiler.Searching;

/// <summary>
/// Writes in which documents a term is: for each, how far it is after the one before, with a bit that tells whether its weight, a byte, follows.
/// Otherwise, the weight is 1.
/// </summary>
internal sealed class Postings
{
    private byte[] _bytes = new byte[4];
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

        var weight = _weight | (_isInTitle ? SearchLayout.IsInTitle : 0);
        var number = ((uint)(_document - _written) << 1) | (weight == 1 ? 0u : 1u);
        for (; number >= 0x80; number >>= 7)
        {
            Write((byte)(number | 0x80));
        }

        Write((byte)number);
        if (weight != 1)
        {
            Write((byte)weight);
        }

        _written = _document;
    }

    private void Write(byte value)
    {
        if (_length == _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * _length);
        }

        _bytes[_length++] = value;
    }
}
