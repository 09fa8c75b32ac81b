using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Represents the schemas of a project.</summary>
/// <param name="All">The schemas, sorted by the names of their types. Of several that describe an article, the first counts.</param>
public sealed record ArticleSchemas(EquatableArray<ArticleSchema> All)
{
    /// <summary>Gets the schemas of a project that has none.</summary>
    public static ArticleSchemas None { get; } = new([]);

    /// <summary>Returns the schema of the article at <paramref name="path"/>; null if it has none.</summary>
    public ArticleSchema? Of(string path)
    {
        foreach (var schema in All)
        {
            if (schema.Describes(path))
            {
                return schema;
            }
        }

        return null;
    }
}
