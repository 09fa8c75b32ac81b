using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>Limits the generated properties of front matter.</summary>
/// <remarks>Where the front matter of articles is too different, only keys that all articles have are required, and there is one type.</remarks>
internal static class MetadataShapeLimit
{
    /// <summary>Returns <paramref name="schema"/>, with optional keys if there would be too many properties.</summary>
    public static EquatableArray<MetadataKey> Apply(EquatableArray<MetadataKey> schema, IReadOnlyCollection<IReadOnlyList<ArticleVariant>> articles)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return MetadataVariety.Of(schema, articles, Count).IsWithinLimit
            ? schema
            : new EquatableArray<MetadataKey>(schema.Select(key => key with { IsOptional = !counts.TryGetValue(key.Key, out var count) || count < articles.Count }));

        void Count(EquatableArray<string> required)
        {
            foreach (var key in required)
            {
                counts.TryGetValue(key, out var count);
                counts[key] = count + 1;
            }
        }
    }
}
