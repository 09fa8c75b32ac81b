using TypedContent.Compiler.Text;
using TypedContent.Generator.Emission;

namespace TypedContent.Generator.Pipeline;

/// <summary>The sets of front matter keys that articles always have. Articles that require the same share a type.</summary>
internal sealed record MetadataShapes(EquatableArray<EquatableArray<string>> Shapes)
{
    /// <summary>The distinct sets of <paramref name="articles"/>, in the order of their types' names.</summary>
    public static MetadataShapes Of(IEnumerable<PlacedModel> articles) => new(new EquatableArray<EquatableArray<string>>(articles
        .Select(article => article.Model.RequiredMetadata)
        .Distinct()
        .OrderBy(TypeNames.Metadata, StringComparer.Ordinal)));
}
