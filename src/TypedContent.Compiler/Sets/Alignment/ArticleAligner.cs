namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins what the variants of an article have in common. Hosts get the same rows in the same order.</summary>
public static class ArticleAligner
{
    /// <summary>The rows of <paramref name="article"/>, which do not depend on the rest of the set any more.</summary>
    public static AlignedArticle Align(ResolvedArticle article, string sourceLocale)
    {
        var variants = article.Group.Variants;
        var places = new SectionKeys(variants);
        var links = LinkAligner.Align(article.Links, out var linkRows);
        return new AlignedArticle(
            article.Group,
            UnitAligner.Align(variants, places, sourceLocale),
            SectionAligner.Align(variants, places),
            links)
        {
            LinkRows = linkRows,
        };
    }
}
