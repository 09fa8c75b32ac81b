namespace TypedContent.Compiler.Articles;

/// <summary>Represents what the rest of the set sees of a file.</summary>
/// <param name="Variant">The file without its sentences.</param>
/// <param name="FrontMatter">The file without its sentences and headings.</param>
public sealed record Outline(ArticleVariant Variant, ArticleVariant FrontMatter)
{
    /// <summary>Returns the outline of <paramref name="variant"/>.</summary>
    public static Outline Of(ArticleVariant variant) => new(variant.ToOutline(), variant.ToFrontMatter());
}
