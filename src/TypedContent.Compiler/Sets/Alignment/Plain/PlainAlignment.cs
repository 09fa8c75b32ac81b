namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the joined units of a plain article and its translation, and the units that are not joined.</summary>
internal sealed class PlainAlignment
{
    private readonly List<AlignmentGap> _gaps = [];
    private readonly int[] _joined;
    private readonly bool[] _hasSource;
    private readonly bool[] _hasTarget;
    private readonly bool[] _isJoined;
    private int _count;

    /// <summary>Initializes an alignment without joined units.</summary>
    public PlainAlignment(int sources, int targets)
    {
        _joined = new int[sources];
        _joined.AsSpan().Fill(-1);
        (_hasSource, _hasTarget, _isJoined) = (new bool[sources], new bool[targets], new bool[targets]);
    }

    /// <summary>Gets the index of the translation of each unit, or -1.</summary>
    public IReadOnlyList<int> Joined => _joined;

    /// <summary>Gets a value that indicates whether all units are joined.</summary>
    public bool IsComplete => _count == _joined.Length && _count == _isJoined.Length;

    /// <summary>Gets the units that are not joined, in the order of the source, then of the translation.</summary>
    public IReadOnlyList<AlignmentGap> Gaps => _gaps;

    /// <summary>Joins two units, unless one of them is joined already.</summary>
    public void Join(int source, int target)
    {
        if (_joined[source] < 0 && !_isJoined[target])
        {
            _joined[source] = target;
            (_hasSource[source], _hasTarget[target], _isJoined[target]) = (true, true, true);
            _count++;
        }
    }

    /// <summary>Adds units that may be translations of each other; on one side only, units that may have a counterpart, unless they are in a gap already.</summary>
    public void AddUncertain(IReadOnlyList<int> sources, IReadOnlyList<int> targets)
    {
        if ((sources.Count > 0 && targets.Count > 0) || IsAnyFree(sources, _hasSource) || IsAnyFree(targets, _hasTarget))
        {
            Add(GapKind.Uncertain, sources, targets);
        }
    }

    /// <summary>Adds a unit that is split in two.</summary>
    public void AddSplit(IReadOnlyList<int> sources, IReadOnlyList<int> targets) => Add(GapKind.Split, sources, targets);

    /// <summary>Adds units that became one.</summary>
    public void AddMerged(IReadOnlyList<int> sources, IReadOnlyList<int> targets) => Add(GapKind.Merged, sources, targets);

    /// <summary>Adds the groups of units of which none is joined or added.</summary>
    public void AddRest(IEnumerable<IReadOnlyList<int>> sources, IEnumerable<IReadOnlyList<int>> targets)
    {
        foreach (var group in sources.Where(group => AreFree(group, _hasSource)).ToList())
        {
            Add(GapKind.Missing, group, []);
        }

        foreach (var group in targets.Where(group => AreFree(group, _hasTarget)).ToList())
        {
            Add(GapKind.Extra, [], group);
        }
    }

    /// <summary>Adds each unit that is neither joined nor added.</summary>
    public void AddRest(IReadOnlyList<int> sources, IReadOnlyList<int> targets)
    {
        foreach (var unit in sources.Where(unit => !_hasSource[unit]))
        {
            Add(GapKind.Missing, [unit], []);
        }

        foreach (var unit in targets.Where(unit => !_hasTarget[unit]))
        {
            Add(GapKind.Extra, [], [unit]);
        }
    }

    /// <summary>Determines whether all of the given units are joined.</summary>
    public bool AreJoined(IReadOnlyList<int> sources, IReadOnlyList<int> targets) =>
        sources.All(unit => _joined[unit] >= 0) && targets.All(unit => _isJoined[unit]);

    private static bool AreFree(IReadOnlyList<int> units, bool[] has) => CountFree(units, has) == units.Count;

    private static bool IsAnyFree(IReadOnlyList<int> units, bool[] has) => CountFree(units, has) > 0;

    private static int CountFree(IReadOnlyList<int> units, bool[] has)
    {
        var count = 0;
        for (var i = 0; i < units.Count; i++)
        {
            count += has[units[i]] ? 0 : 1;
        }

        return count;
    }

    /// <summary>Adds a gap, less the units that are joined.</summary>
    private void Add(GapKind kind, IReadOnlyList<int> sources, IReadOnlyList<int> targets)
    {
        List<int> left = [.. sources.Where(unit => _joined[unit] < 0)];
        List<int> right = [.. targets.Where(unit => !_isJoined[unit])];
        if (left.Count == 0 && right.Count == 0)
        {
            return;
        }

        var isWhole = left.Count == sources.Count && right.Count == targets.Count;
        _gaps.Add(new AlignmentGap(
            isWhole ? kind : left.Count == 0 ? GapKind.Extra : right.Count == 0 ? GapKind.Missing : GapKind.Uncertain, left, right));
        foreach (var unit in left)
        {
            _hasSource[unit] = true;
        }

        foreach (var unit in right)
        {
            _hasTarget[unit] = true;
        }
    }
}
