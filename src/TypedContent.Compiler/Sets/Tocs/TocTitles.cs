namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Joins the entries of a table of contents with those of its translations.</summary>
/// <remarks>
/// Entries with destinations are joined by what these lead to, in order. Entries without one are joined by their place among the entries without one around
/// them, if both files have the same number of them there.
/// </remarks>
internal static class TocTitles
{
    private const int NoEntry = -1;

    /// <summary>Returns the title of each entry of <paramref name="source"/> in a translation; empty for those that it lacks.</summary>
    public static string[] Of(TocResolver source, TocResolver translation)
    {
        var titles = new string[source.Toc.Entries.Count];
        titles.AsSpan().Fill(string.Empty);
        var joined = new int[translation.Toc.Entries.Count];
        var sources = InOrder(source).ToDictionary(entry => entry.EntryKey, entry => entry.Index);
        var counts = CountsOf(InOrder(translation).Select(entry => entry.EntryKey));
        var sourceCounts = CountsOf(sources.Keys);
        foreach (var (key, i) in InOrder(translation))
        {
            var parent = key.Parent == NoEntry ? NoEntry : joined[key.Parent];
            var isPlaced = key.Target.Length > 0
                || ((parent != NoEntry || key.Parent == NoEntry) && sourceCounts.TryGetValue(parent, out var count) && counts[key.Parent] == count);
            joined[i] = isPlaced && sources.TryGetValue(key.Target.Length > 0 ? key : key with { Parent = parent }, out var entry) ? entry : NoEntry;
            if (joined[i] != NoEntry)
            {
                titles[joined[i]] = translation.Toc.Entries[i].Name;
            }
        }

        return titles;
    }

    /// <summary>Returns the number of entries without a destination in each entry that has any.</summary>
    private static Dictionary<int, int> CountsOf(IEnumerable<EntryKey> keys) =>
        keys.Where(key => key.Target.Length == 0).GroupBy(key => key.Parent).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Returns the key of each entry, in the order of the file.</summary>
    private static IEnumerable<(EntryKey EntryKey, int Index)> InOrder(TocResolver resolver)
    {
        var around = new Stack<int>();
        var seen = new Dictionary<EntryKey, int>();
        for (var i = 0; i < resolver.Toc.Entries.Count; i++)
        {
            var entry = resolver.Toc.Entries[i];
            while (around.Count > entry.Level)
            {
                around.Pop();
            }

            // The key of an entry with a destination doesn't depend on its place, since translations may be of an older order.
            var target = resolver.PlaceOf(entry);
            var key = new EntryKey(target.Length > 0 || around.Count == 0 ? NoEntry : around.Peek(), target, 0);
            seen.TryGetValue(key, out var count);
            seen[key] = count + 1;
            yield return (key with { Occurrence = count }, i);
            around.Push(i);
        }
    }

    /// <summary>Represents what identifies an entry.</summary>
    /// <param name="Parent">The index of the entry around it, for an entry without a destination.</param>
    /// <param name="Target">What the destination leads to.</param>
    /// <param name="Occurrence">The number of entries before it that are the same otherwise.</param>
    private readonly record struct EntryKey(int Parent, string Target, int Occurrence);
}
