using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>One article in all its locales, in the order of <see cref="ContentOptions.Compare"/>, or a file that articles include.</summary>
public sealed record ArticleGroup(string Path, EquatableArray<ArticleVariant> Variants)
{
    /// <summary>Whether it is text for articles and none of its own.</summary>
    public bool IsInclude => Variants[0].IsInclude;

    /// <summary>Groups the articles of a content set; groups are in the order of their paths.</summary>
    public static IReadOnlyList<ArticleGroup> Of(IEnumerable<ArticleVariant> variants, ContentOptions options) =>
        OfAll(variants.Where(variant => !variant.IsInclude), options);

    /// <summary>Groups articles and what they include.</summary>
    public static IReadOnlyList<ArticleGroup> OfAll(IEnumerable<ArticleVariant> variants, ContentOptions options)
    {
        var files = variants.ToList();
        return [.. VariantGrouping.Of(files, options).Of(files).Select(Of)];
    }

    /// <summary>The article of <paramref name="variants"/>, which are in order.</summary>
    public static ArticleGroup Of(IReadOnlyList<ArticleVariant> variants) => new(variants[0].Path, new EquatableArray<ArticleVariant>(variants));
}
