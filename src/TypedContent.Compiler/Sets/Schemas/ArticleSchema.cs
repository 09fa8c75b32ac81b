using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Represents a type of the project that describes the front matter of articles. It has no positions.</summary>
/// <param name="TypeName">The full name of the type, which identifies the schema.</param>
/// <param name="Name">The name of the type in messages.</param>
/// <param name="Patterns">The patterns of the paths of its articles.</param>
/// <param name="Properties">The keys.</param>
public sealed record ArticleSchema(string TypeName, string Name, EquatableArray<string> Patterns, EquatableArray<SchemaProperty> Properties)
{
    /// <summary>Gets the lists of keys of which an article has exactly one.</summary>
    public EquatableArray<SchemaChoice> Choices { get; init; } = [];

    /// <summary>Determines whether the article at <paramref name="path"/> has the schema.</summary>
    public bool Describes(string path)
    {
        foreach (var pattern in Patterns)
        {
            if (PathPattern.IsMatch(pattern, path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the key of the schema that <paramref name="key"/> is, or is similar to; null if there is none.</summary>
    public string? KeyFor(string key)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var property in Properties)
        {
            var distance = SchemaValue.IsName(property.Key, key) ? 0 : Similarity.Distance(key, property.Key, Similarity.LimitFor(property.Key));
            if (distance < least && distance <= Similarity.LimitFor(property.Key))
            {
                (nearest, least) = (property.Key, distance);
            }
        }

        return nearest;
    }
}
