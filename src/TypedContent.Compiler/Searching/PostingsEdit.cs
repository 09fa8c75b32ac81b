namespace TypedContent.Compiler.Searching;

/// <summary>Replaces documents in what is written of the documents that have a term.</summary>
/// <param name="first">The first document that is replaced.</param>
/// <param name="count">The number of documents that are replaced.</param>
/// <param name="newCount">The number of documents that replace them.</param>
internal sealed class PostingsEdit(int first, int count, int newCount)
{
    private byte[] _bytes = [];
    private int _length;
    private int _written;

    /// <summary>Returns the postings in which <paramref name="own"/>, whose documents are counted from the first that is replaced, are those of the replaced documents.</summary>
    public byte[] Apply(ReadOnlySpan<byte> postings, ReadOnlySpan<byte> own)
    {
        if (own.Length == 0 && !Concerns(postings))
        {
            return postings.ToArray();
        }

        // No entry is longer than before by more than the bytes of a larger step.
        Array.Resize(ref _bytes, Math.Max(_bytes.Length, Postings.LongestEntry * (postings.Length + own.Length)));
        (_length, _written) = (0, -1);
        var (document, isAdded) = (-1, false);
        while (postings.Length > 0)
        {
            var (step, weight) = Read(ref postings);
            document += step;
            if (document >= first && !isAdded)
            {
                isAdded = true;
                Add(own);
            }

            if (document < first || document >= first + count)
            {
                Write(document < first ? document : document - count + newCount, weight);
            }
        }

        if (!isAdded)
        {
            Add(own);
        }

        return _bytes.AsSpan(0, _length).ToArray();
    }

    private bool Concerns(ReadOnlySpan<byte> postings)
    {
        var document = -1;
        while (postings.Length > 0)
        {
            document += Read(ref postings).Step;
            if (document >= first && (document < first + count || count != newCount))
            {
                return true;
            }

            if (document >= first + count)
            {
                return false;
            }
        }

        return false;
    }

    private void Add(ReadOnlySpan<byte> own)
    {
        var document = first - 1;
        while (own.Length > 0)
        {
            var (step, weight) = Read(ref own);
            document += step;
            Write(document, weight);
        }
    }

    private static (int Step, int Weight) Read(ref ReadOnlySpan<byte> postings)
    {
        var (number, length) = (0u, 0);
        byte last;
        do
        {
            last = postings[length];
            number |= (uint)(last & 0x7F) << (7 * length++);
        }
        while (last >= 0x80);

        var weight = (number & 1) == 0 ? 1 : postings[length++];
        postings = postings.Slice(length);
        return ((int)(number >> 1), weight);
    }

    private void Write(int document, int weight)
    {
        _length += Postings.Write(_bytes.AsSpan(_length), document - _written, weight);
        _written = document;
    }
}
