using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Represents the front matter of a file as its schema reads it: what it lacks is taken from the first file of the article.</summary>
/// <param name="schema">The schema.</param>
/// <param name="variant">The file.</param>
/// <param name="first">The first file of the article; null if this is it.</param>
internal sealed class SchemaFile(ArticleSchema schema, ArticleVariant variant, SchemaFile? first)
{
    private readonly Dictionary<string, int> _places = PlacesOf(variant);

    /// <summary>Gets the schema.</summary>
    public ArticleSchema Schema { get; } = schema;

    /// <summary>Gets the file.</summary>
    public ArticleVariant Variant { get; } = variant;

    /// <summary>Gets the name of the first file of the article, with its locale.</summary>
    public string FirstName => first?.FirstName ?? $"the file of {Variant.Locale}";

    /// <summary>Gets a value that indicates whether part of the front matter was not read, so that it isn't known what it lacks.</summary>
    public bool IsPartial => Variant.IsPartial || first is { IsPartial: true };

    /// <summary>Returns the entry of a key in the file itself; null if it has no value.</summary>
    public MetadataEntry? Own(string key) => _places.TryGetValue(key, out var at) && !IsEmpty(Variant.Metadata[at]) ? Variant.Metadata[at] : null;

    /// <summary>Returns the entry of a key; null if it has no value.</summary>
    public MetadataEntry? Find(string key) => Own(key) ?? first?.Find(key);

    /// <summary>Determines whether a key has a value or, where a value is wanted, keys.</summary>
    public bool Has(string key) => Find(key) is not null || IsMapping(key);

    /// <summary>Determines whether a key is there, in the file itself or the first one, with or without a value.</summary>
    public bool HasEmpty(string key) => _places.ContainsKey(key) || first?.HasEmpty(key) == true;

    /// <summary>Determines whether the file itself has a key.</summary>
    public bool Owns(string key) => Own(key) is not null || MappingOf(key) is not null;

    /// <summary>Determines whether a key has keys, which are reported where the schema wants a value.</summary>
    public bool IsMapping(string key) => MappingOf(key) is not null || first?.IsMapping(key) == true;

    /// <summary>Returns the key of the file itself that has keys where the schema wants a value; null if there is none.</summary>
    public MetadataMapping? MappingOf(string key) => Variant.Mappings.FirstOrDefault(mapping => mapping.Key == key) is { Key: not null } found ? found : null;

    /// <summary>Returns the place of a key in the file itself; null if it lacks it.</summary>
    public FileSpan? PlaceOfKey(string key) =>
        _places.TryGetValue(key, out var at) && at < Variant.MetadataPlaces.Count ? Variant.MetadataPlaces[at].Key : MappingOf(key)?.Place;

    /// <summary>Returns the key of the file that is similar to one that it lacks; null if there is none.</summary>
    public string? SimilarTo(SchemaProperty property)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var key in Variant.Metadata.Select(entry => entry.Key))
        {
            var limit = LimitFor(property, key);
            var distance = SchemaValue.IsName(property.Key, key) ? 0 : limit == 0 ? int.MaxValue : Similarity.Distance(key, property.Key, limit);
            if (distance < least && distance <= limit && !Schema.Properties.Any(other => other.Key == key))
            {
                (nearest, least) = (key, distance);
            }
        }

        return nearest;
    }

    /// <summary>Returns the number of edits that similar keys may differ by. A key that may be missing is similar to fewer, and to none with a use of its own.</summary>
    private static int LimitFor(SchemaProperty property, string key) =>
        property.IsRequired ? Similarity.LimitFor(property.Key)
        : KnownKeys.All.Contains(key) || property.Key.Length < 4 ? 0
        : property.Key.Length < 9 ? 1 : 2;

    private static Dictionary<string, int> PlacesOf(ArticleVariant variant)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < variant.Metadata.Count; i++)
        {
            places[variant.Metadata[i].Key] = i;
        }

        return places;
    }

    private static bool IsEmpty(MetadataEntry entry) => entry.Form == MetadataForm.Scalar && entry.Values.All(string.IsNullOrWhiteSpace);
}
