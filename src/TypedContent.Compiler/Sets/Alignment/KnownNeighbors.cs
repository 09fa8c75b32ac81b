namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Determines whether two units stand at the same place between units that are known to belong together.</summary>
/// <remarks>What is known is aligned first, so that the rest can't be compared by its order. A text that was removed in one place is no translation of one that was added in another.</remarks>
internal sealed class KnownNeighbors
{
    private readonly bool _isEmpty;
    private readonly int[] _before;
    private readonly int[] _after;
    private readonly int[] _beforeTarget;
    private readonly int[] _afterTarget;

    /// <summary>Initializes the neighbors of the units of an article and its translation.</summary>
    public KnownNeighbors(IReadOnlyList<(int Source, int Target)> known, int sources, int targets)
    {
        _isEmpty = known.Count == 0;
        var (ofSources, ofTargets) = (Filled(sources), Filled(targets));
        foreach (var (source, target) in known)
        {
            // A pair is named by its target.
            (ofSources[source], ofTargets[target]) = (target, target);
        }

        (_before, _after) = (Before(ofSources), After(ofSources));
        (_beforeTarget, _afterTarget) = (Before(ofTargets), After(ofTargets));
    }

    /// <summary>Determines whether the same known pair is before the two units, or after them.</summary>
    public bool AreShared(int source, int target) =>
        _isEmpty || _before[source] == _beforeTarget[target] || _after[source] == _afterTarget[target];

    private static int[] Filled(int length)
    {
        var items = new int[length];
        items.AsSpan().Fill(-1);
        return items;
    }

    private static int[] Before(int[] pairs)
    {
        var before = new int[pairs.Length];
        for (int i = 0, last = -1; i < pairs.Length; i++)
        {
            before[i] = last;
            last = pairs[i] >= 0 ? pairs[i] : last;
        }

        return before;
    }

    private static int[] After(int[] pairs)
    {
        var after = new int[pairs.Length];
        for (int i = pairs.Length - 1, last = -1; i >= 0; i--)
        {
            after[i] = last;
            last = pairs[i] >= 0 ? pairs[i] : last;
        }

        return after;
    }
}
