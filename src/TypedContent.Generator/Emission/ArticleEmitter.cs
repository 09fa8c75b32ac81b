using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Emission;

/// <summary>Writes an article: its property in the folder it stands in, and its class.</summary>
internal sealed class ArticleEmitter(ArticleModel article, TypeNames types)
{
    private readonly IndentedWriter _writer = new();

    /// <summary>The code of <paramref name="article"/>, ready for a file that has begun with <see cref="SourceFile"/>.</summary>
    public static IndentedWriter Emit(ArticleModel article, TypeNames types)
    {
        var emitter = new ArticleEmitter(article, types);
        emitter.EmitProperty();
        emitter.EmitClass();
        return emitter._writer;
    }

    private void EmitProperty()
    {
        _writer.Gap().Open("public static partial class Articles");
        foreach (var folder in article.Name.Folders)
        {
            _writer.Open($"public static partial class {folder}");
        }

        var type = types.Generated(article.Name.ClassName);
        Document();
        _writer.Line($"public static {type} {article.Name.Member} => {type}.Instance;");
        for (var i = 0; i <= article.Name.Folders.Count; i++)
        {
            _writer.Close();
        }
    }

    private void EmitClass()
    {
        var tables = TablesOf(article, types).Where(table => table.Members.Count > 0).ToList();
        _writer.Gap();
        Document();
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

    private void Document()
    {
        var title = XmlDocumentation.Escape(article.Title);
        var description = XmlDocumentation.Escape(article.Description);
        var path = XmlDocumentation.Escape(article.Path);
        var locales = XmlDocumentation.Escape(string.Join(", ", article.Locales));
        _writer.Line($"/// <summary>{(title.Length > 0 ? title : path)}</summary>");
        _writer.Line(description.Length > 0
            ? $"/// <remarks><para>{description}</para><para><c>{path}</c> in {locales}</para></remarks>"
            : $"/// <remarks><c>{path}</c> in {locales}</remarks>");
    }
}
