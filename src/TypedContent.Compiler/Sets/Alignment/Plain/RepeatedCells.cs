namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Determines whether cells with repeated texts contradict each other, so that the rows are in another order.</summary>
/// <remarks>If "Yes" stands opposite "Ja" and "Nein", and "No" too, the order of the rows is no evidence.</remarks>
internal sealed class RepeatedCells
{
    /// <summary>The factor from which on the texts that stand opposite each other more often are right, and the others are mistakes.</summary>
    private const int Majority = 4;

    private readonly Dictionary<(ulong Source, ulong Target), int> _counts = [];
    private readonly ILookup<ulong, ulong>? _targets;
    private readonly ILookup<ulong, ulong>? _sources;

    /// <summary>Counts the texts of cells that stand opposite each other.</summary>
    public RepeatedCells(IEnumerable<(ulong Source, ulong Target)> cells)
    {
        foreach (var cell in cells)
        {
            _counts.TryGetValue(cell, out var count);
            _counts[cell] = count + 1;
        }

        if (_counts.Count > new HashSet<ulong>(_counts.Keys.Select(pair => pair.Source)).Count)
        {
            _targets = _counts.Keys.ToLookup(pair => pair.Source, pair => pair.Target);
            _sources = _counts.Keys.ToLookup(pair => pair.Target, pair => pair.Source);
        }
    }

    /// <summary>Determines whether two texts stand crosswise opposite two others, and not much more often.</summary>
    public bool AreContradicted(ulong source, ulong target)
    {
        if (_targets is null || _sources is null)
        {
            // No source text stands opposite two.
            return false;
        }

        foreach (var other in _targets[source])
        {
            foreach (var otherSource in other == target ? [] : _sources[target])
            {
                if (otherSource != source && _counts.TryGetValue((otherSource, other), out var opposite)
                    && _counts[(source, target)] + opposite < Majority * (_counts[(source, other)] + _counts[(otherSource, target)]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
