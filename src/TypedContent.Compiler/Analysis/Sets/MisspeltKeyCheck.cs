using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports front matter keys that differ by a letter or two from a known key or from a key that most files have.</summary>
/// <remarks>A key is intended if many files have it, or if the file has the similar key too. <see cref="SchemaCheck"/> reports those that are similar to keys of a schema.</remarks>
internal static class MisspeltKeyCheck
{
    /// <summary>Checks a set, or one article.</summary>
    public static void Check(SetContext set)
    {
        var meant = set.Files.SelectMany(file => file.Metadata.ToArray()).Select(entry => entry.Key).Distinct()
            .ToDictionary(key => key, set.Keys.MeantBy, StringComparer.Ordinal);
        foreach (var file in meant.Values.Any(key => key is not null) ? set.Files : [])
        {
            Check(set, file, meant);
        }
    }

    private static void Check(SetContext set, ArticleVariant file, Dictionary<string, string?> meant)
    {
        var entries = file.Metadata;
        HashSet<string>? keys = null;
        var schema = set.Schemas.Of(file.Path);
        for (var i = 0; i < file.MetadataPlaces.Count; i++)
        {
            var key = entries[i].Key;
            if (meant[key] is { } right && schema?.KeyFor(key) is null && !(keys ??= new(entries.Select(entry => entry.Key), StringComparer.Ordinal)).Contains(right))
            {
                set.Report(file, MisspeltKey.At(file.MetadataPlaces[i].Key, key, right));
            }
        }
    }
}
