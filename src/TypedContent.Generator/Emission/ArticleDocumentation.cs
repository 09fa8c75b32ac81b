using TypedContent.Compiler.Sets.Models;

namespace TypedContent.Generator.Emission;

/// <summary>Writes what IntelliSense shows of an article, at its property and at its class.</summary>
internal static class ArticleDocumentation
{
    /// <summary>Writes title, description, path and locales.</summary>
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
