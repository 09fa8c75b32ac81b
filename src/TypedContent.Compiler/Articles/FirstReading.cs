using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Articles;

/// <summary>A file as far as it can be read without looking at others.</summary>
/// <param name="Article">The article; null where it waits for what it includes.</param>
/// <param name="Layout">What it includes.</param>
public sealed record FirstReading(ParsedArticle? Article, IncludeLayout Layout)
{
    /// <summary>Reads a file; one without directives is finished with that.</summary>
    public static FirstReading Of(ArticleIdentity identity, string text, string fallbackLocale)
    {
        if (IncludeSyntax.MayOccur(text) && IncludeLayoutReader.Read(text) is { Directives.Count: > 0 } layout)
        {
            return new FirstReading(null, layout);
        }

        var article = ArticleReader.Read(identity, text, fallbackLocale);
        return new FirstReading(article, article.Layout);
    }
}
