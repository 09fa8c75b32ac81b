namespace TypedContent.Compiler.Usage;

/// <summary>Finds the name that a member has after its text was edited.</summary>
internal static class MemberRename
{
    private const double LeastSimilarity = 0.5;

    /// <summary>Returns the new name of a member; null if it still exists, was never there, or its place isn't sure.</summary>
    /// <param name="name">The name that the member had.</param>
    /// <param name="before">The members that the table had, in the order of their texts.</param>
    /// <param name="after">The members that it has.</param>
    /// <remarks>
    /// The members before and after it that still have their names show its place. If one member was there and one is there now, it is that one.
    /// Otherwise, the most similar name is, unless another member that is gone is as similar to it.
    /// </remarks>
    public static string? Of(string name, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var (kept, known) = (new HashSet<string>(after, StringComparer.Ordinal), new HashSet<string>(before, StringComparer.Ordinal));
        if (kept.Contains(name) || !known.Contains(name))
        {
            return null;
        }

        var place = before.IndexOf(name);
        var start = place;
        while (start > 0 && !kept.Contains(before[start - 1]))
        {
            start--;
        }

        var end = place + 1;
        while (end < before.Count && !kept.Contains(before[end]))
        {
            end++;
        }

        var from = start == 0 ? 0 : after.IndexOf(before[start - 1]) + 1;
        var to = end == before.Count ? after.Count : after.IndexOf(before[end]);
        var added = after.Skip(from).Take(to - from).Where(candidate => !known.Contains(candidate)).ToList();
        var gone = before.Skip(start).Take(end - start).ToList();
        return (gone.Count, added.Count) == (1, 1) ? added[0] : MostSimilar(name, gone, added);
    }

    private static string? MostSimilar(string name, List<string> gone, List<string> added)
    {
        var best = added.Select(candidate => (Name: candidate, Similarity: Similarity(name, candidate))).OrderByDescending(pair => pair.Similarity).Take(2).ToList();
        return best.Count > 0
            && best[0].Similarity >= LeastSimilarity
            && (best.Count == 1 || best[1].Similarity < best[0].Similarity)
            && gone.All(other => other == name || Similarity(other, best[0].Name) < best[0].Similarity)
            ? best[0].Name
            : null;
    }

    /// <summary>Returns the share of words that two names have in common.</summary>
    private static double Similarity(string left, string right)
    {
        var (first, second) = (WordsOf(left), WordsOf(right));
        var common = first.Count(word => second.Remove(word));
        return 2.0 * common / (first.Count + second.Count + common);
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        for (int start = 0, at = 1; at <= name.Length; at++)
        {
            if (at == name.Length || char.IsUpper(name[at]) || name[at] == '_')
            {
                words.Add(name.Substring(start, at - start));
                start = at;
            }
        }

        return words;
    }

    private static int IndexOf(this IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
