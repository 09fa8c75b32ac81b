using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Models;

/// <summary>Represents how different the front matter of the articles of a set is.</summary>
/// <remarks>
/// Each set of required keys becomes a type with a property for every key of the content set, so that a thousand small articles with a key of
/// their own would become a million properties.
/// </remarks>
/// <param name="Keys">The number of keys.</param>
/// <param name="Articles">The number of articles.</param>
/// <param name="Shapes">The number of different sets of required keys.</param>
/// <param name="Entries">The number of keys in all files.</param>
internal sealed record MetadataVariety(int Keys, int Articles, int Shapes, long Entries)
{
    private const int PropertiesOfSmallSets = 20_000;
    private const int PropertiesOfEntry = 8;

    /// <summary>Gets a value that indicates whether each set of required keys can have a type.</summary>
    public bool IsWithinLimit => IsSmall || (long)Keys * Shapes <= PropertiesOfSmallSets + (PropertiesOfEntry * Entries);

    private bool IsSmall => (long)Keys * Articles <= PropertiesOfSmallSets;

    /// <summary>Returns the variety of <paramref name="articles"/>, each in all its locales.</summary>
    /// <param name="schema">The keys, none of which is optional.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="require">Called with the required keys of each article; not called for a small set.</param>
    public static MetadataVariety Of(EquatableArray<MetadataKey> schema, IReadOnlyCollection<IReadOnlyList<ArticleVariant>> articles, Action<EquatableArray<string>>? require = null)
    {
        var atMost = new MetadataVariety(schema.Count, articles.Count, articles.Count, articles.Sum(variants => variants.Sum(variant => (long)variant.Metadata.Count)));
        if (atMost.IsSmall)
        {
            return atMost;
        }

        var shapes = new HashSet<ulong>();
        foreach (var required in articles.Select(variants => MetadataSchema.RequiredOf(variants, schema)))
        {
            require?.Invoke(required);
            shapes.Add(required.Aggregate(ContentHash.Empty, (hash, key) => ContentHash.Add(ContentHash.Of(key.AsSpan(), hash), 0)));
        }

        return atMost with { Shapes = shapes.Count };
    }

    /// <summary>Returns the variety after an edit of a file, or a greater one.</summary>
    /// <param name="before">The file before the edit.</param>
    /// <param name="now">The file after the edit.</param>
    public MetadataVariety With(ArticleVariant before, ArticleVariant now) => new(
        Keys + now.Metadata.Select(entry => entry.Key).Except(before.Metadata.Select(entry => entry.Key)).Count(), Articles, Shapes + 1, Entries + now.Metadata.Count - before.Metadata.Count);
}
