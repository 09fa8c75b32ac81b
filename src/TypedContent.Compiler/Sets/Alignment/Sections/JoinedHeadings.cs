namespace TypedContent.Compiler.Sets.Alignment.Sections;

/// <summary>Collects the headings of two articles that are joined. Each is joined once.</summary>
internal sealed class JoinedHeadings
{
    private readonly int[] _joined;
    private readonly bool[] _isRefused;
    private readonly bool[] _isTaken;

    /// <summary>Initializes the headings, of which those of the given pairs are joined.</summary>
    public JoinedHeadings(HeadingList source, HeadingList target, IReadOnlyList<(int Source, int Target)> known)
    {
        (_joined, _isRefused, _isTaken) = (new int[source.Headings.Count], new bool[source.Headings.Count], new bool[target.Headings.Count]);
        _joined.AsSpan().Fill(-1);
        foreach (var (heading, other) in known)
        {
            Join(heading, other);
        }
    }

    /// <summary>Gets a value that indicates whether no two headings are left to join.</summary>
    public bool AreComplete => _joined.All(other => other >= 0) || _isTaken.All(isTaken => isTaken);

    /// <summary>Gets the headings of the source that are not joined.</summary>
    public IEnumerable<int> Missing => Enumerable.Range(0, _joined.Length).Where(heading => _joined[heading] < 0);

    /// <summary>Joins two headings, unless one of them is joined or refused.</summary>
    public void Join(int heading, int other)
    {
        if (_joined[heading] < 0 && !_isRefused[heading] && !_isTaken[other])
        {
            _joined[heading] = other;
            _isTaken[other] = true;
        }
    }

    /// <summary>Leaves two headings out of what is joined later.</summary>
    public void Refuse(int heading, int other) => _isRefused[heading] = _isTaken[other] = true;

    /// <summary>Returns the index of the translation of each heading of the source, or -1.</summary>
    public int[] ToArray() => [.. _joined];
}
