using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>Limits the generated properties of front matter.</summary>
/// <remarks>
/// Each set of required keys becomes a type with a property for every key of the content set, so that a thousand small articles with a key of
/// their own would become a million properties. Beyond the limit, only keys that all articles have are required, and there is one type.
/// </remarks>
internal static class MetadataShapeLimit
{
    private const int PropertiesOfSmallSets = 20_000;
    private const int PropertiesOfEntry = 8;

    /// <summary>Returns <paramref name="schema"/>, with optional keys if there would be too many properties.</summary>
    public static EquatableArray<MetadataKey> Apply(EquatableArray<MetadataKey> schema, IReadOnlyCollection<IReadOnlyList<ArticleVariant>> articles)
    {
        if ((long)schema.Count * articles.Count <= PropertiesOfSmallSets)
        {
            return schema;
        }

        var entries = articles.Sum(variants => variants.Sum(variant => (long)variant.Metadata.Count));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var shapes = new HashSet<ulong>();
        foreach (var required in articles.Select(variants => MetadataSchema.RequiredOf(variants, schema)))
        {
            var hash = ContentHash.Empty;
            foreach (var key in required)
            {
                counts.TryGetValue(key, out var count);
                counts[key] = count + 1;
                hash = ContentHash.Add(ContentHash.Of(key.AsSpan(), hash), 0);
            }

            shapes.Add(hash);
        }

        return (long)schema.Count * shapes.Count <= PropertiesOfSmallSets + (PropertiesOfEntry * entries)
            ? schema
            : new EquatableArray<MetadataKey>(schema.Select(key => key with { IsOptional = !counts.TryGetValue(key.Key, out var count) || count < articles.Count }));
    }
}
