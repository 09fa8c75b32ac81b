using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the class of an article.</summary>
internal sealed class ArticleEmitter(ArticleModel article, TypeNames types)
{
    private readonly IndentedWriter _writer = new();

    /// <summary>The class of <paramref name="article"/>, ready for a file that has begun with <see cref="SourceFile"/>.</summary>
    public static IndentedWriter Emit(ArticleModel article, TypeNames types)
    {
        var emitter = new ArticleEmitter(article, types);
        emitter.EmitClass();
        return emitter._writer;
    }

    private void EmitClass()
    {
        var tables = TablesOf(article, types).Where(table => table.Members.Count > 0).ToList();
        ArticleDocumentation.Write(_writer.Gap(), article);
        _writer.Open($"public sealed class {article.Name.ClassName} : {TypeNames.Article}")
            .Line($"internal static readonly {article.Name.ClassName} Instance = new {article.Name.ClassName}();");
        foreach (var table in tables)
        {
            _writer.Gap()
                .Line($"/// <summary>{table.Summary}</summary>")
                .Line($"public readonly {table.TypeName} {table.Name};");
        }

        _writer.Gap()
            .Line("/// <summary>The front matter.</summary>")
            .Line($"public readonly {types.Generated(TypeNames.Metadata(article.RequiredMetadata))} Metadata;");
        EmitConstructor(tables);
        foreach (var table in tables)
        {
            table.EmitType(_writer);
        }

        _writer.Close();
    }

    private void EmitConstructor(List<Table> tables)
    {
        var counts = string.Join(", ", new[] { article.Sections.Count, article.Links.Count, article.Strings.Count }.Select(Literal.Of));
        _writer.Gap()
            .Line($"private {article.Name.ClassName}()")
            .Open($"    : base({types.ContentIndex}.Instance, {Literal.Of(article.Path)}, {Literal.Of(article.SurfaceHash)}, {counts})");
        foreach (var table in tables)
        {
            _writer.Line($"Bind(in {table.Name}.{table.Members[0].Name});");
        }

        _writer.Line("Bind(in Metadata.Values);").Close();
    }

    private static IEnumerable<Table> TablesOf(ArticleModel article, TypeNames types) =>
    [
        new Table("Strings", "StringTable", "The translation units, named after their source texts.", [.. article.Strings.Select(MemberEmitter.Of)]),
        new Table("Sections", "SectionTable", "The sections, named after their anchors.", [.. article.Sections.Select(MemberEmitter.Of)]),
        new Table("Links", "LinkTable", "The links, named after their targets.", [.. article.Links.Select(link => MemberEmitter.Of(link, types))]),
    ];
}
