namespace TypedContent.Compiler.Text;

/// <summary>Finds the name that was probably meant by a misspelled name.</summary>
internal static class Similarity
{
    private const int LongestName = 128;

    /// <summary>Returns the number of edits that similar names may differ by: a third of the length, from 1 to 4.</summary>
    public static int LimitFor(string name) => Math.Min(4, Math.Max(1, (name.Length + 1) / 3));

    /// <summary>Returns the candidate nearest to <paramref name="name"/>, within <see cref="LimitFor"/> edits; null if there is none.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates) => Nearest(name, candidates, LimitFor(name));

    /// <summary>Returns the candidate nearest to <paramref name="name"/>, within <paramref name="limit"/> edits; null if there is none.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates, int limit)
    {
        string? best = null;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, candidate, limit);
            if (distance <= limit && (distance < limit || best is null))
            {
                best = candidate;
                limit = distance;
            }

            if (limit == 0)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>Returns the number of edits between two names, ignoring case; above <paramref name="limit"/>, any greater number.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > LongestName)
        {
            return limit + 1;
        }

        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0], least = row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                var value = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[j]) = (row[j], value);
                least = Math.Min(least, value);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return row[right.Length];
    }
}
