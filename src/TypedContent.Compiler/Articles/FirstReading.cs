using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents a file as far as it can be read without other files.</summary>
/// <param name="Article">The article; null if the files that it includes are needed to read it.</param>
/// <param name="Layout">The includes of the file.</param>
public sealed record FirstReading(ParsedArticle? Article, IncludeLayout Layout)
{
    /// <summary>Reads a file, which is complete if it has no directives.</summary>
    public static FirstReading Of(ArticleIdentity identity, string text, string fallbackLocale, bool hasValues = false)
    {
        if (IncludeSyntax.MayOccur(text) && IncludeLayoutReader.Read(text) is { Directives.Count: > 0 } layout)
        {
            return new FirstReading(null, layout);
        }

        var article = ArticleReader.Read(identity, text, fallbackLocale, hasValues: hasValues);
        return new FirstReading(article, article.Layout);
    }
}
