using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the obsolete properties of articles that have moved, which return the articles at their new places.</summary>
internal static class MovedArticlesEmitter
{
    /// <summary>Returns the source file for <paramref name="articles"/>.</summary>
    public static string Emit(EquatableArray<MovedArticle> articles, NameTable names, TypeNames types)
    {
        var writer = SourceFile.Begin(types.Namespace);
        foreach (var article in articles)
        {
            Emit(writer.Gap(), article, names[article.Target], types);
        }

        return writer.ToString();
    }

    private static void Emit(IndentedWriter writer, MovedArticle article, ArticleName target, TypeNames types)
    {
        List<string> folders = ["Articles", .. article.Folders];
        folders.ForEach(folder => writer.Open($"public static partial class {folder}"));
        var member = string.Join(".", (string[])["Articles", .. target.Folders, target.Member]);
        var message = Literal.Of(ObsoleteArticle.At(article.Path, article.Target, member).Message);
        writer.Line($"/// <summary>Moved to <c>{XmlDocumentation.Escape(article.Target)}</c>.</summary>")
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
            .Directive("#if NET8_0_OR_GREATER")
            .Line($"[global::System.Obsolete({message}, DiagnosticId = {Literal.Of(ObsoleteArticle.Rule.Id)})]")
            .Directive("#else")
            .Line($"[global::System.Obsolete({message})]")
            .Directive("#endif")
            .Line($"public static {types.Generated(target.ClassName)} {article.Member} => {types.Generated(member)};");
        folders.ForEach(_ => writer.Close());
    }
}
