using TypedContent.Compiler.Sets.Models;

namespace TypedContent.Generator.Emission;

/// <summary>Writes the documentation comment of an article, which its property and its class have in common.</summary>
internal static class ArticleDocumentation
{
    /// <summary>Writes the title, description, path and locales of <paramref name="article"/>.</summary>
    public static void Write(IndentedWriter writer, ArticleModel article)
    {
        var title = XmlDocumentation.Escape(article.Title);
        var description = XmlDocumentation.Escape(article.Description);
        var path = XmlDocumentation.Escape(article.Path);
        var locales = XmlDocumentation.Escape(string.Join(", ", article.Locales));
        writer.Line($"/// <summary>{(title.Length > 0 ? title : path)}</summary>");
        writer.Line(description.Length > 0
            ? $"/// <remarks><para>{description}</para><para><c>{path}</c> in {locales}</para></remarks>"
            : $"/// <remarks><c>{path}</c> in {locales}</remarks>");
    }
}
