using TypedContent.Compiler.Sets.Models;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Model;

/// <summary>Represents the model of an article and the file that a failure to generate its code is reported in.</summary>
internal sealed record PlacedModel(ArticleModel Model, string FilePath)
{
    /// <summary>Gets the type that describes the front matter; null for keys as they are.</summary>
    public SchemaBinding? Schema { get; init; }
}
