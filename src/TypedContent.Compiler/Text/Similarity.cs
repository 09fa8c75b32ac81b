namespace TypedContent.Compiler.Text;

/// <summary>Measures how similar names are.</summary>
internal static class Similarity
{
    private const int LongestName = 128;

    /// <summary>Returns the number of edits that similar names may differ by: a third of the length, from 1 to 4.</summary>
    public static int LimitFor(string name) => Math.Min(4, Math.Max(1, (name.Length + 1) / 3));

    /// <summary>Determines whether a name is short enough to be compared.</summary>
    public static bool CanCompare(string name) => name.Length <= LongestName;

    /// <summary>Returns the number of edits between two names, ignoring case; above <paramref name="limit"/>, any greater number.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || !CanCompare(left))
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
            // Farther from the diagonal, names differ by more than the limit.
            var (from, to) = (Math.Max(1, i - limit), Math.Min(right.Length, i + limit));
            int diagonal = row[from - 1], least = row[from - 1] = from == 1 ? i : limit + 1;
            for (var j = from; j <= to; j++)
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
