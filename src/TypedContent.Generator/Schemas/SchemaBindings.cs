using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Schemas;

/// <summary>Represents which articles have which schema. It has no keys, so that a change of those leaves the classes of articles.</summary>
internal sealed record SchemaBindings(ArticleSchemas Schemas, EquatableArray<SchemaBinding> All)
{
    /// <summary>Gets the bindings of a project without schemas.</summary>
    public static SchemaBindings None { get; } = new(ArticleSchemas.None, []);

    /// <summary>Returns the bindings of <paramref name="declarations"/>.</summary>
    public static SchemaBindings Of(EquatableArray<SchemaDeclaration> declarations)
    {
        var usable = declarations.Where(declaration => declaration.Type.IsUsable).ToList();
        return usable.Count == 0 ? None : new(
            new(new(usable.Select(declaration => declaration.Schema with { Properties = [], Choices = [] }))),
            new(usable.Select(declaration => declaration.Type.Binding)));
    }

    /// <summary>Returns the schema of the article at <paramref name="path"/>; null if it has none.</summary>
    public SchemaBinding? Find(string path) =>
        Schemas.Of(path) is { } schema ? All.First(binding => binding.TypeName == schema.TypeName) : null;
}
