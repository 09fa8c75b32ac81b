using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports front matter keys that differ by a letter or two from a known key or from a key that most files have.</summary>
/// <remarks>A key is intended if many files have it, or if the file has the similar key too. <see cref="SchemaCheck"/> reports those that are similar to keys of a schema.</remarks>
internal static class MisspeltKeyCheck
{
    private const int FewArticles = 5;
    private const int MostCommonKeys = 100;

    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        var files = set.Files;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in files.SelectMany(file => file.Metadata.ToArray()))
        {
            counts.TryGetValue(entry.Key, out var count);
            counts[entry.Key] = count + 1;
        }

        var intended = new HashSet<string>(KnownKeys.All, StringComparer.Ordinal);
        intended.UnionWith(counts.Where(key => key.Value >= FewArticles && key.Value > files.Count / 5).Select(key => key.Key));
        var common = counts.Where(key => key.Value >= FewArticles && key.Value > files.Count / 2)
            .OrderByDescending(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal).Take(MostCommonKeys).Select(key => key.Key);
        var candidates = new SimilarNames(KnownKeys.All.Union(common));
        var nearest = counts.Keys.Where(key => !intended.Contains(key))
            .ToDictionary(key => key, key => NearestOf(key, candidates), StringComparer.Ordinal);
        foreach (var file in nearest.Values.Any(key => key is not null) ? files : [])
        {
            Check(set, file, nearest);
        }
    }

    private static void Check(SetContext set, ArticleVariant file, Dictionary<string, string?> nearest)
    {
        var entries = file.Metadata;
        HashSet<string>? keys = null;
        var schema = set.Schemas.Of(file.Path);
        for (var i = 0; i < file.MetadataPlaces.Count; i++)
        {
            var key = entries[i].Key;
            if (nearest.TryGetValue(key, out var right) && right is not null && schema?.KeyFor(key) is null
                && !(keys ??= new(entries.Select(entry => entry.Key), StringComparer.Ordinal)).Contains(right))
            {
                set.Report(file, MisspeltKey.At(file.MetadataPlaces[i].Key, key, right));
            }
        }
    }

    private static string? NearestOf(string key, SimilarNames candidates)
    {
        // There are few candidates.
        var comparisons = int.MaxValue;
        return candidates.Nearest(key, MostEdits(key), ref comparisons);
    }

    /// <summary>Returns the maximum edit distance for a key. Short words are similar to many others.</summary>
    private static int MostEdits(string key) => key.Length < 6 ? 0 : key.Length < 9 ? 1 : 2;
}
