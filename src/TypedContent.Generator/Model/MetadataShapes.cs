using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Model;

/// <summary>Represents the sets of front matter keys that articles have in all locales. Articles with the same set share a type.</summary>
internal sealed record MetadataShapes(EquatableArray<EquatableArray<string>> Shapes)
{
    /// <summary>Returns the distinct sets of <paramref name="articles"/>, sorted by the names of their types.</summary>
    public static MetadataShapes Of(IEnumerable<PlacedModel> articles) => new(new EquatableArray<EquatableArray<string>>(articles
        .Where(article => article.Schema is null && (article.Model.Members & MemberKinds.Metadata) != 0)
        .Select(article => article.Model.RequiredMetadata)
        .Distinct()
        .OrderBy(NameOf, StringComparer.Ordinal)));

    /// <summary>Returns the name of the type for articles with the keys <paramref name="required"/>. It depends on the keys only.</summary>
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
