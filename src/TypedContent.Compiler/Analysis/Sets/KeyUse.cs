using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents how many files of a content set have each front matter key, which tells the keys that are intended.</summary>
internal sealed class KeyUse
{
    private const int FewArticles = 5;
    private const int MostCommonKeys = 100;

    private readonly Dictionary<string, int> _counts;
    private readonly int _files;
    private readonly HashSet<string> _intended;
    private readonly List<string> _common;
    private readonly SimilarNames _candidates;

    private KeyUse(Dictionary<string, int> counts, int files, KeyUse? before)
    {
        (_counts, _files) = (counts, files);
        _intended = new HashSet<string>(KnownKeys.All, StringComparer.Ordinal);
        _intended.UnionWith(counts.Where(key => key.Value >= FewArticles && key.Value > files / 5).Select(key => key.Key));

        // The order doesn't depend on the counts, so that most edits leave the candidates as they are.
        _common = [.. counts.Where(key => key.Value >= FewArticles && key.Value > files / 2)
            .OrderByDescending(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal).Take(MostCommonKeys).Select(key => key.Key).OrderBy(key => key, StringComparer.Ordinal)];
        _candidates = before?._common.SequenceEqual(_common) == true ? before._candidates : new SimilarNames(KnownKeys.All.Union(_common));
    }

    /// <summary>Gets the use of keys in no file.</summary>
    public static KeyUse None { get; } = Of([]);

    /// <summary>Returns the use of keys in <paramref name="files"/>.</summary>
    public static KeyUse Of(IReadOnlyCollection<ArticleVariant> files)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            Count(counts, file, 1);
        }

        return new KeyUse(counts, files.Count, null);
    }

    /// <summary>Returns the use of keys after an edit of a file; null if keys of other files may be intended then that weren't, or the other way round.</summary>
    /// <param name="before">The file before the edit.</param>
    /// <param name="now">The file after the edit.</param>
    public KeyUse? With(ArticleVariant before, ArticleVariant now)
    {
        if (before.Metadata.Select(entry => entry.Key).SequenceEqual(now.Metadata.Select(entry => entry.Key)))
        {
            return this;
        }

        var counts = new Dictionary<string, int>(_counts, StringComparer.Ordinal);
        Count(counts, before, -1);
        Count(counts, now, 1);
        var after = new KeyUse(counts, _files, this);
        return after._intended.SetEquals(_intended) && after._common.SequenceEqual(_common) ? after : null;
    }

    /// <summary>Returns the key that was probably meant; null for a key that is intended, or similar to none.</summary>
    public string? MeantBy(string key)
    {
        // There are few candidates.
        var comparisons = int.MaxValue;
        return _intended.Contains(key) ? null : _candidates.Nearest(key, MostEdits(key), ref comparisons);
    }

    private static void Count(Dictionary<string, int> counts, ArticleVariant file, int by)
    {
        foreach (var key in file.Metadata.Select(entry => entry.Key))
        {
            counts.TryGetValue(key, out var count);
            counts[key] = count + by;
        }
    }

    /// <summary>Returns the maximum edit distance for a key. Short words are similar to many others.</summary>
    private static int MostEdits(string key) => key.Length < 6 ? 0 : key.Length < 9 ? 1 : 2;
}
