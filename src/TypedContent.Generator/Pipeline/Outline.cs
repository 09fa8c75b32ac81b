using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;

namespace TypedContent.Generator.Pipeline;

/// <summary>What the rest of the set sees of a file, and that without its headings.</summary>
internal sealed record Outline(ArticleVariant Variant, ArticleVariant FrontMatter)
{
    /// <summary>The outline of <paramref name="variant"/>.</summary>
    public static Outline Of(ArticleVariant variant) => new(variant.ToOutline(), variant.ToFrontMatter());
}
