using Guidance.Content;

namespace Guidance;

/// <summary>Finds existing paths that are similar to a path that doesn't exist.</summary>
internal static class SimilarPaths
{
    private const int Most = 3;

    /// <summary>
    /// Returns the paths that need the fewest changes, nearest first. A match with any part of a path counts as a match with the
    /// whole path.
    /// </summary>
    public static string[] To(string path) =>
    [
        .. Articles.All
            .Select(article => (article.Path, Changes: ChangesTo(article.Path, path)))
            .Where(candidate => candidate.Changes <= Math.Max(1, path.Length / 3))
            .OrderBy(candidate => candidate.Changes)
            .Take(Most)
            .Select(candidate => candidate.Path),
    ];

    private static int ChangesTo(string path, string from) =>
        path.Contains(from, StringComparison.OrdinalIgnoreCase)
            ? 0
            : Math.Min(Changes(from, path), Changes(from, path[(path.LastIndexOf('/') + 1)..]));

    // Computes the Levenshtein distance, one row of its table at a time.
    private static int Changes(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
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

        return row[^1];
    }
}
