using System.Collections.Concurrent;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Packing;

/// <summary>Represents the rendered articles of a content set. Each is removed when it is used, to limit the memory that a large set needs.</summary>
internal sealed class RenderedArticles(LinkSchemes schemes)
{
    private readonly ConcurrentDictionary<string, RenderedArticle> _articles = new(StringComparer.Ordinal);

    /// <summary>Renders an article, unless it is text for other articles.</summary>
    public void Add(ParsedArticle parsed)
    {
        if (!parsed.Variant.IsInclude)
        {
            _articles[parsed.Variant.FilePath] = new RenderedArticle(parsed, schemes);
        }
    }

    /// <summary>Removes the variants of an article, and returns them.</summary>
    public IReadOnlyList<RenderedArticle> Take(ArticleGroup article) => [.. article.Variants.Select(Take)];

    private RenderedArticle Take(ArticleVariant variant)
    {
        _articles.TryRemove(variant.FilePath, out var article);
        return article!;
    }
}
