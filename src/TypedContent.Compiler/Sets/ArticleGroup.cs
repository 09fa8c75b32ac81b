using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents an article in all its locales, or a file that articles include.</summary>
/// <param name="Path">The path of the article.</param>
/// <param name="Variants">The files of the article, in the order of <see cref="ContentOptions.Compare"/>.</param>
public sealed record ArticleGroup(string Path, EquatableArray<ArticleVariant> Variants)
{
    /// <summary>Gets a value that indicates whether this is a file that articles include, and no article itself.</summary>
    public bool IsInclude => Variants[0].IsInclude;

    /// <summary>Gets the index of the plain variant that plain translations are compared with: the first; -1 if there is none.</summary>
    public int PlainSource
    {
        get
        {
            for (var v = 0; v < Variants.Count; v++)
            {
                if (!Variants[v].IsSideBySide)
                {
                    return v;
                }
            }

            return -1;
        }
    }

    /// <summary>Returns the articles of a content set, sorted by path.</summary>
    public static IReadOnlyList<ArticleGroup> Of(IEnumerable<ArticleVariant> variants, ContentOptions options) =>
        OfAll(variants.Where(variant => !variant.IsInclude), options);

    /// <summary>Returns the articles and the files that they include, sorted by path.</summary>
    public static IReadOnlyList<ArticleGroup> OfAll(IEnumerable<ArticleVariant> variants, ContentOptions options)
    {
        var files = variants.ToList();
        return [.. VariantGrouping.Of(files, options).Of(files).Select(Of)];
    }

    /// <summary>Returns the article that consists of <paramref name="variants"/>, which are in the order of their locales.</summary>
    public static ArticleGroup Of(IReadOnlyList<ArticleVariant> variants) => new(variants[0].Path, new EquatableArray<ArticleVariant>(variants));
}
