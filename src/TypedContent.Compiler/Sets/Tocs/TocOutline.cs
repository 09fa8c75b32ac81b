namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Represents what identifies the entries of a table of contents in its translations.</summary>
internal sealed class TocOutline
{
    /// <summary>The index that stands for no entry.</summary>
    public const int NoEntry = -1;

    /// <summary>Initializes the outline of a table of contents.</summary>
    /// <param name="resolver">What its entries lead to.</param>
    public TocOutline(TocResolver resolver)
    {
        Toc = resolver.Toc;
        Parents = ParentsOf(Toc);
        Keys = [.. KeysOf(resolver)];
        Counts = Keys.Where(key => key.Target.Length == 0).GroupBy(key => key.Parent).ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>Gets the table of contents.</summary>
    public TocFile Toc { get; }

    /// <summary>Gets the entry around each entry.</summary>
    public int[] Parents { get; }

    /// <summary>Gets the key of each entry.</summary>
    public TocKey[] Keys { get; }

    /// <summary>Gets the number of entries without a destination in each entry that has any.</summary>
    public IReadOnlyDictionary<int, int> Counts { get; }

    /// <summary>Returns the entry around an entry if that has no destination.</summary>
    public int GroupOf(int entry) => Parents[entry] is not NoEntry and var parent && Keys[parent].Target.Length == 0 ? parent : NoEntry;

    private static int[] ParentsOf(TocFile toc)
    {
        var parents = new int[toc.Entries.Count];
        var last = new List<int>();
        for (var i = 0; i < parents.Length; i++)
        {
            var level = Math.Min(toc.Entries[i].Level, last.Count);
            last.RemoveRange(level, last.Count - level);
            parents[i] = level == 0 ? NoEntry : last[level - 1];
            last.Add(i);
        }

        return parents;
    }

    private IEnumerable<TocKey> KeysOf(TocResolver resolver)
    {
        var seen = new Dictionary<TocKey, int>();
        for (var i = 0; i < Parents.Length; i++)
        {
            // The key of an entry with a destination doesn't depend on its place, since translations may be of an older order.
            var target = resolver.PlaceOf(Toc.Entries[i]);
            var key = new TocKey(target.Length > 0 ? NoEntry : Parents[i], target, 0);
            seen.TryGetValue(key, out var count);
            seen[key] = count + 1;
            yield return key with { Occurrence = count };
        }
    }
}

/// <summary>Represents what identifies an entry of a table of contents.</summary>
/// <param name="Parent">The index of the entry around it, for an entry without a destination.</param>
/// <param name="Target">What the destination leads to.</param>
/// <param name="Occurrence">The number of entries before it that are the same otherwise.</param>
internal readonly record struct TocKey(int Parent, string Target, int Occurrence);
