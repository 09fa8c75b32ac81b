using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports articles with too many different sets of front matter keys (TC9002), once, at the key that the fewest files have.</summary>
internal static class MetadataShapeCheck
{
    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        var optional = new HashSet<string>(set.Schema.Where(key => key.IsOptional).Select(key => key.Key), StringComparer.Ordinal);
        if (optional.Count == 0)
        {
            return;
        }

        var uses =
            from file in set.Articles.SelectMany(article => article.Variants)
            from index in Enumerable.Range(0, file.Metadata.Count)
            let key = file.Metadata[index].Key
            where optional.Contains(key)
            select (Key: key, File: file, Place: file.MetadataPlaces[index]);
        var rarest = uses.GroupBy(use => use.Key, StringComparer.Ordinal).OrderBy(key => key.Count()).First().First();
        set.Report(rarest.File, FrontMatterTooLarge.OfSet(rarest.Place.Key, rarest.Key));
    }
}
