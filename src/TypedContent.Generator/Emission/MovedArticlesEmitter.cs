using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the obsolete properties of articles that have moved, which return the articles at their new places.</summary>
internal static class MovedArticlesEmitter
{
    private const string Root = "Articles";

    /// <summary>Returns the source file for <paramref name="articles"/>.</summary>
    public static string Emit(EquatableArray<MovedArticle> articles, NameTable names, TypeNames types)
    {
        var writer = SourceFile.Begin(types.Namespace);
        var documented = new HashSet<string>(names.Paths.SelectMany(path => Nested(names[path].Folders)), StringComparer.Ordinal) { Root };
        foreach (var article in articles)
        {
            Emit(writer.Gap(), article, names[article.Target], documented, types);
        }

        return writer.ToString();
    }

    private static void Emit(IndentedWriter writer, MovedArticle article, ArticleName target, HashSet<string> documented, TypeNames types)
    {
        foreach (var folder in Nested(article.Folders).Prepend(Root))
        {
            if (documented.Add(folder))
            {
                writer.Line("/// <summary>Articles that have moved to other folders.</summary>");
            }

            writer.Open($"public static partial class {folder.Substring(folder.LastIndexOf('.') + 1)}");
        }

        var member = string.Join(".", (string[])[Root, .. target.Folders, target.Member]);
        var message = Literal.Of(ObsoleteArticle.At(article.Path, article.Target, member).Message);
        writer.Line($"/// <summary>Moved to <c>{XmlDocumentation.Escape(article.Target)}</c>.</summary>")
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
            .Directive("#if NET8_0_OR_GREATER")
            .Line($"[global::System.Obsolete({message}, DiagnosticId = {Literal.Of(ObsoleteArticle.Rule.Id)})]")
            .Directive("#else")
            .Line($"[global::System.Obsolete({message})]")
            .Directive("#endif")
            .Line($"public static {types.Generated(target.ClassName)} {article.Member} => {types.Generated(member)};");
        for (var depth = 0; depth <= article.Folders.Count; depth++)
        {
            writer.Close();
        }
    }

    /// <summary>Returns the classes of nested folders, each with those that it is in.</summary>
    private static IEnumerable<string> Nested(EquatableArray<string> folders) => folders.Select((_, depth) => string.Join(".", folders.Take(depth + 1)));
}
