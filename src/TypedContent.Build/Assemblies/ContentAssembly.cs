using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TypedContent.Compiler.Usage;

namespace TypedContent.Build.Assemblies;

/// <summary>Reads an assembly with generated code. It isn't loaded.</summary>
internal sealed class ContentAssembly(PEReader image, MetadataReader metadata)
{
    private const string Runtime = nameof(TypedContent);
    private const string FieldPrefix = "_";

    private static readonly string[] Tables = [ContentUse.Strings, ContentUse.Sections, ContentUse.Links];

    /// <summary>Gets the metadata.</summary>
    public MetadataReader Metadata => metadata;

    /// <summary>Gets the image.</summary>
    public PEReader Image => image;

    /// <summary>Returns the members of the tables of all articles.</summary>
    public MemberList ReadMembers()
    {
        var list = new MemberList();
        foreach (var article in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(IsArticle))
        {
            foreach (var table in article.GetNestedTypes().Select(metadata.GetTypeDefinition))
            {
                var name = TypePath.WithoutArity(metadata.GetString(table.Name));
                if (Tables.Contains(name))
                {
                    var fields = table.GetFields().Select(field => metadata.GetString(metadata.GetFieldDefinition(field).Name));
                    list.Add(metadata.GetString(article.Name), name, [.. fields.Select(MemberOf)]);
                }
            }
        }

        return list;
    }

    /// <summary>Returns the name of the member that a field has the text of: a method with values has a field of its own.</summary>
    public static string MemberOf(string field) => field.StartsWith(FieldPrefix, StringComparison.Ordinal) ? field.Substring(FieldPrefix.Length) : field;

    /// <summary>Determines whether a type is the generated class of an article.</summary>
    public bool IsArticle(TypeDefinition type) => BaseOf(type) == Runtime + ".Article";

    /// <summary>Determines whether a type is generated code, which names all members of the set.</summary>
    public bool IsGenerated(TypeDefinition type)
    {
        var outer = type;
        while (!outer.GetDeclaringType().IsNil)
        {
            outer = metadata.GetTypeDefinition(outer.GetDeclaringType());
        }

        return IsArticle(outer) || BaseOf(outer) == Runtime + ".ContentSet" || IsArticles(outer);
    }

    private bool IsArticles(TypeDefinition type) => metadata.StringComparer.Equals(type.Name, "Articles") && type.GetProperties()
        .Any(property => metadata.StringComparer.Equals(metadata.GetPropertyDefinition(property).Name, "All"));

    private string? BaseOf(TypeDefinition type) => type.BaseType.IsNil ? null : TypePath.Of(metadata, type.BaseType)?.FullName;
}
