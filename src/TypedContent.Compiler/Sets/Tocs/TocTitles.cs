namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Joins the entries of a table of contents with those of its translations.</summary>
/// <remarks>
/// Entries with destinations are joined by what these lead to, in order. Entries without one are joined by the entries in them; if these say nothing, by
/// their place among the entries without one around them, if both files have the same number of them there.
/// </remarks>
internal static class TocTitles
{
    private const int NoEntry = -1;

    /// <summary>Returns the title of each entry of <paramref name="source"/> in a translation; empty for those that it lacks.</summary>
    public static string[] Of(TocResolver source, TocResolver translation)
    {
        var titles = new string[source.Toc.Entries.Count];
        titles.AsSpan().Fill(string.Empty);
        var joined = Join(source, translation);
        for (var i = 0; i < joined.Length; i++)
        {
            if (joined[i] != NoEntry)
            {
                titles[joined[i]] = translation.Toc.Entries[i].Name;
            }
        }

        return titles;
    }

    /// <summary>Returns the entry of the source for each entry of a translation.</summary>
    private static int[] Join(TocResolver source, TocResolver translation)
    {
        var sources = InOrder(source).ToDictionary(entry => entry.EntryKey, entry => entry.Index);
        var joined = InOrder(translation)
            .Select(entry => entry.EntryKey.Target.Length > 0 && sources.TryGetValue(entry.EntryKey, out var found) ? found : NoEntry).ToArray();
        var groups = ParentsOf(source.Toc).Select(parent => parent != NoEntry && source.PlaceOf(source.Toc.Entries[parent]).Length == 0 ? parent : NoEntry).ToArray();
        var around = AroundJoined(groups, joined, ParentsOf(translation.Toc));
        var (sourceCounts, counts) = (CountsOf(sources.Keys), CountsOf(InOrder(translation).Select(entry => entry.EntryKey)));
        var used = new HashSet<int>(joined.Where(entry => entry != NoEntry).Select(entry => groups[entry]));
        foreach (var (key, i) in InOrder(translation).Where(entry => entry.EntryKey.Target.Length == 0))
        {
            var parent = key.Parent == NoEntry ? NoEntry : joined[key.Parent];
            var isPlaced = (parent != NoEntry || key.Parent == NoEntry) && sourceCounts.TryGetValue(parent, out var count) && counts[key.Parent] == count;
            joined[i] = around.TryGetValue(i, out var known) ? known
                : isPlaced && sources.TryGetValue(key with { Parent = parent }, out var entry) && used.Add(entry) ? entry
                : NoEntry;
        }

        return joined;
    }

    /// <summary>Returns the entry of the source for entries without a destination that are around joined entries; none if these are in several.</summary>
    /// <param name="groups">The entry without a destination around each entry of the source.</param>
    /// <param name="joined">The entry of the source for each entry of the translation.</param>
    /// <param name="parents">The entry around each entry of the translation.</param>
    private static Dictionary<int, int> AroundJoined(int[] groups, int[] joined, int[] parents)
    {
        var around = new Dictionary<int, int>();
        var used = new HashSet<int>();
        foreach (var inside in Enumerable.Range(0, joined.Length)
            .Where(i => parents[i] != NoEntry && joined[parents[i]] == NoEntry && joined[i] != NoEntry && groups[joined[i]] != NoEntry)
            .GroupBy(i => parents[i], i => groups[joined[i]]))
        {
            var group = inside.First();
            around.Add(inside.Key, inside.All(other => other == group) && used.Add(group) ? group : NoEntry);
        }

        return around;
    }

    /// <summary>Returns the entry around each entry.</summary>
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

    /// <summary>Returns the number of entries without a destination in each entry that has any.</summary>
    private static Dictionary<int, int> CountsOf(IEnumerable<EntryKey> keys) =>
        keys.Where(key => key.Target.Length == 0).GroupBy(key => key.Parent).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Returns the key of each entry, in the order of the file.</summary>
    private static IEnumerable<(EntryKey EntryKey, int Index)> InOrder(TocResolver resolver)
    {
        var parents = ParentsOf(resolver.Toc);
        var seen = new Dictionary<EntryKey, int>();
        for (var i = 0; i < resolver.Toc.Entries.Count; i++)
        {
            // The key of an entry with a destination doesn't depend on its place, since translations may be of an older order.
            var target = resolver.PlaceOf(resolver.Toc.Entries[i]);
            var key = new EntryKey(target.Length > 0 ? NoEntry : parents[i], target, 0);
            seen.TryGetValue(key, out var count);
            seen[key] = count + 1;
            yield return (key with { Occurrence = count }, i);
        }
    }

    /// <summary>Represents what identifies an entry.</summary>
    /// <param name="Parent">The index of the entry around it, for an entry without a destination.</param>
    /// <param name="Target">What the destination leads to.</param>
    /// <param name="Occurrence">The number of entries before it that are the same otherwise.</param>
    private readonly record struct EntryKey(int Parent, string Target, int Occurrence);
}
