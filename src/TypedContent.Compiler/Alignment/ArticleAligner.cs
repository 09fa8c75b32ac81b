using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Alignment;

/// <summary>Joins what the variants of an article have in common. Hosts get the same rows in the same order.</summary>
public static class ArticleAligner
{
    /// <summary>The rows of <paramref name="group"/>.</summary>
    public static AlignedArticle Align(ArticleGroup group, ContentIndex index, ContentOptions options)
    {
        var places = new SectionPlaces(group.Variants);
        return new AlignedArticle(
            group,
            UnitAligner.Align(group.Variants, places, options.SourceLocale),
            SectionAligner.Align(group.Variants, places),
            LinkAligner.Align(group, index));
    }
}
