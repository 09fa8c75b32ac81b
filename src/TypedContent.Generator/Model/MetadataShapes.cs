using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Model;

/// <summary>The sets of front matter keys that articles always have. Articles that require the same share a type.</summary>
internal sealed record MetadataShapes(EquatableArray<EquatableArray<string>> Shapes)
{
    /// <summary>The distinct sets of <paramref name="articles"/>, in the order of their types' names.</summary>
    public static MetadataShapes Of(IEnumerable<PlacedModel> articles) => new(new EquatableArray<EquatableArray<string>>(articles
        .Select(article => article.Model.RequiredMetadata)
        .Distinct()
        .OrderBy(NameOf, StringComparer.Ordinal)));

    /// <summary>Returns the name of the type for articles that have <paramref name="required"/>. It depends on nothing else.</summary>
    public static string NameOf(EquatableArray<string> required)
    {
        var hash = ContentHash.Empty;
        foreach (var key in required)
        {
            hash = ContentHash.Add(ContentHash.Of(key.AsSpan(), hash), 0);
        }

        return "ArticleMetadata_" + ((uint)(hash ^ (hash >> 32))).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
