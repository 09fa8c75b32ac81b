namespace TypedContent.Content.Navigation;

/// <summary>Finds paths that are similar to a path that doesn't exist.</summary>
internal static class SimilarPaths
{
    // Paths are user input. The time of a comparison grows with the product of both lengths.
    private const int Longest = 256;

    /// <summary>Returns the paths that need the fewest changes, the nearest first.</summary>
    /// <param name="paths">The paths of all articles, sorted.</param>
    /// <param name="path">The path that doesn't exist.</param>
    /// <param name="most">The maximum number of paths to return.</param>
    internal static List<string> To(string[] paths, string path, int most)
    {
        var found = new List<(int Changes, int Index)>();
        path = path.Trim('/');
        int limit = Math.Max(1, path.Length / 3);
        for (int i = 0; i < paths.Length && path.Length is > 0 and <= Longest; i++)
        {
            int changes = ChangesTo(paths[i], path, limit);
            if (changes <= limit)
            {
                found.Add((changes, i));
            }
        }

        found.Sort();
        return found.GetRange(0, Math.Min(most, found.Count)).ConvertAll(similar => paths[similar.Index]);
    }

    // A path that contains the other, or whose last part is like that of the other, was probably meant too.
    private static int ChangesTo(string path, string wanted, int limit)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        string wantedName = wanted.Substring(wanted.LastIndexOf('/') + 1);
        return path.AsSpan().Contains(wanted.AsSpan(), StringComparison.OrdinalIgnoreCase) ? 0
            : Math.Min(Changes(wanted, path, limit), 1 + Changes(wantedName, name, Math.Max(1, wantedName.Length / 3)));
    }

    // Computes the Levenshtein distance, one row of its table at a time.
    private static int Changes(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit)
        {
            return int.MaxValue - 1;
        }

        var row = new int[to.Length + 1];
        for (int j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length] <= limit ? row[to.Length] : int.MaxValue - 1;
    }
}
