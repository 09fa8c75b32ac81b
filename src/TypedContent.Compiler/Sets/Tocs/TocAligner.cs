namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Joins the entries of a table of contents with those of its translations.</summary>
/// <remarks>
/// Entries with destinations are joined by what these lead to, in order. Entries without one are joined by the entries in them; if these say nothing, by
/// their place among the entries without one around them, if both files have the same number of them there.
/// </remarks>
internal static class TocAligner
{
    private const int NoEntry = TocOutline.NoEntry;

    /// <summary>Returns the title of each entry of <paramref name="source"/> in a translation; empty for those that it lacks.</summary>
    public static string[] Titles(TocOutline source, TocOutline translation)
    {
        var titles = new string[source.Keys.Length];
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
    public static int[] Join(TocOutline source, TocOutline translation)
    {
        var sources = Enumerable.Range(0, source.Keys.Length).ToDictionary(i => source.Keys[i]);
        var joined = Array.ConvertAll(translation.Keys, key => key.Target.Length > 0 && sources.TryGetValue(key, out var found) ? found : NoEntry);
        var around = AroundJoined(source, translation, joined);
        var used = new HashSet<int>(joined.Where(entry => entry != NoEntry).Select(source.GroupOf));
        for (var i = 0; i < joined.Length; i++)
        {
            var key = translation.Keys[i];
            if (key.Target.Length == 0)
            {
                var parent = key.Parent == NoEntry ? NoEntry : joined[key.Parent];
                var isPlaced = (parent != NoEntry || key.Parent == NoEntry) && source.Counts.TryGetValue(parent, out var count) && translation.Counts[key.Parent] == count;
                joined[i] = around.TryGetValue(i, out var known) ? known
                    : isPlaced && sources.TryGetValue(key with { Parent = parent }, out var entry) && used.Add(entry) ? entry
                    : NoEntry;
            }
        }

        return joined;
    }

    /// <summary>Returns the entry of the source for entries without a destination that are around joined entries; none if these are in several.</summary>
    private static Dictionary<int, int> AroundJoined(TocOutline source, TocOutline translation, int[] joined)
    {
        var around = new Dictionary<int, int>();
        var used = new HashSet<int>();
        var parents = translation.Parents;
        foreach (var inside in Enumerable.Range(0, joined.Length)
            .Where(i => parents[i] != NoEntry && joined[parents[i]] == NoEntry && joined[i] != NoEntry && source.GroupOf(joined[i]) != NoEntry)
            .GroupBy(i => parents[i], i => source.GroupOf(joined[i])))
        {
            var group = inside.First();
            around.Add(inside.Key, inside.All(other => other == group) && used.Add(group) ? group : NoEntry);
        }

        return around;
    }
}
