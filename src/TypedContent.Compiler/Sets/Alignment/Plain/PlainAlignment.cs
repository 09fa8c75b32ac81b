namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the joined units of a plain article and its translation, and the units that are not joined.</summary>
internal sealed class PlainAlignment
{
    private readonly List<AlignmentGap> _gaps = [];
    private readonly int[] _joined;
    private readonly bool[] _hasSource;
    private readonly bool[] _hasTarget;

    /// <summary>Initializes an alignment without joined units.</summary>
    public PlainAlignment(int sources, int targets)
    {
        _joined = new int[sources];
        _joined.AsSpan().Fill(-1);
        (_hasSource, _hasTarget) = (new bool[sources], new bool[targets]);
    }

    /// <summary>Gets the index of the translation of each unit, or -1.</summary>
    public IReadOnlyList<int> Joined => _joined;

    /// <summary>Gets the units that are not joined, in the order of the source, then of the translation.</summary>
    public IReadOnlyList<AlignmentGap> Gaps => _gaps;

    /// <summary>Determines whether a unit of the source is joined, or in a gap.</summary>
    public bool HasSource(int unit) => _hasSource[unit];

    /// <summary>Determines whether a unit of the translation is joined, or in a gap.</summary>
    public bool HasTarget(int unit) => _hasTarget[unit];

    /// <summary>Joins two units, unless one of them is joined already.</summary>
    public void Join(int source, int target)
    {
        if (_hasSource[source] || _hasTarget[target])
        {
            return;
        }

        _joined[source] = target;
        (_hasSource[source], _hasTarget[target]) = (true, true);
    }

    /// <summary>Adds units that may be translations of each other.</summary>
    public void AddUncertain(IReadOnlyList<int> sources, IReadOnlyList<int> targets) => Add(GapKind.Uncertain, sources, targets);

    /// <summary>Adds a unit that is split in two.</summary>
    public void AddSplit(IReadOnlyList<int> sources, IReadOnlyList<int> targets) => Add(GapKind.Split, sources, targets);

    /// <summary>Adds units that became one.</summary>
    public void AddMerged(IReadOnlyList<int> sources, IReadOnlyList<int> targets) => Add(GapKind.Merged, sources, targets);

    /// <summary>Adds the groups of units of which none is joined or added.</summary>
    public void AddRest(IEnumerable<IReadOnlyList<int>> sources, IEnumerable<IReadOnlyList<int>> targets)
    {
        foreach (var group in sources.Where(group => group.All(unit => !_hasSource[unit])).ToList())
        {
            Add(GapKind.Missing, group, []);
        }

        foreach (var group in targets.Where(group => group.All(unit => !_hasTarget[unit])).ToList())
        {
            Add(GapKind.Extra, [], group);
        }
    }

    private void Add(GapKind kind, IReadOnlyList<int> sources, IReadOnlyList<int> targets)
    {
        _gaps.Add(new AlignmentGap(kind, sources, targets));
        foreach (var unit in sources)
        {
            _hasSource[unit] = true;
        }

        foreach (var unit in targets)
        {
            _hasTarget[unit] = true;
        }
    }
}
