using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Settings;
using TypedContent.Generator.Model;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the class of an article.</summary>
internal sealed class ArticleEmitter(ArticleModel article, SchemaBinding? schema, TypeNames types)
{
    private readonly IndentedWriter _writer = new();

    /// <summary>Returns the class of <paramref name="article"/>, for a file that <see cref="SourceFile"/> begins.</summary>
    public static IndentedWriter Emit(ArticleModel article, SchemaBinding? schema, TypeNames types)
    {
        var emitter = new ArticleEmitter(article, schema, types);
        emitter.EmitClass();
        return emitter._writer;
    }

    private void EmitClass()
    {
        var name = article.Name.ClassName;
        var tables = TablesOf(article);
        var links = new Table("LinkTable", null, "The links, named after their targets.", [.. article.Links.Select(link => MemberEmitter.Of(link, types))]);
        var arguments = tables.Select(table => table.TypeIn(types.Generated(name)))
            .Append(schema is null && (article.Members & MemberKinds.Metadata) != 0 ? types.Generated(MetadataShapes.NameOf(article.RequiredMetadata)) : TypeNames.EmptyTable);
        var counts = string.Join(", ", new[] { article.Size.Sections, article.Size.Links, article.Size.Strings }.Select(Literal.Of));
        ArticleDocumentation.Write(_writer.Gap(), article);
        _writer.Line($"public sealed class {name}")
            .Line($"    : {TypeNames.Article}<")
            .Line($"        {string.Join(",\n        ", arguments)}>,")
            .Open($"      {types.Generated(LocaleList.InterfaceOf(article.Locales))}")
            .Line($"internal static readonly {name} Instance = new {name}();")
            .Gap()
            .Line($"private {name}()")
            .Open($"    : base({types.ContentIndex}.Instance, {Literal.Of(article.Path)}, {Literal.Of(article.MemberHash)}, {counts})")
            .Close();
        if (links.Members.Count > 0)
        {
            _writer.Gap()
                .Line($"/// <summary>{links.Summary}</summary>")
                .Line("public ref readonly LinkTable Links => ref LinksOf<LinkTable>();");
        }

        if (schema is not null)
        {
            SchemaMemberEmitter.Emit(_writer, schema, hasMembers: (article.Members & MemberKinds.Metadata) != 0, types);
        }

        foreach (var table in tables.Append(links))
        {
            table.EmitType(_writer);
        }

        _writer.Close();
    }

    private static Table[] TablesOf(ArticleModel article) =>
    [
        new Table("StringTable", article.Strings.Any(member => member.Parameters is not null) ? null : TypeNames.String, "The translation units, named after their source texts.", [.. article.Strings.Select(MemberEmitter.Of)]),
        new Table("SectionTable", TypeNames.Section, "The sections, named after their anchors.", [.. article.Sections.Select(MemberEmitter.Of)]),
    ];
}
