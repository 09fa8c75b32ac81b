namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the units, sections and links of an article's variants. Both hosts get the same rows in the same order.</summary>
public static class ArticleAligner
{
    /// <summary>Returns <paramref name="article"/>, aligned across its locales. The result depends on nothing else of the set.</summary>
    public static AlignedArticle Align(ResolvedArticle article, string sourceLocale)
    {
        var variants = article.Group.Variants;
        var places = new SectionKeys(article.Group);
        var links = LinkAligner.Align(article.Links, out var linkRows);
        return new AlignedArticle(
            article.Group,
            UnitAligner.Align(variants, places, sourceLocale, out var plainTranslations),
            SectionAligner.Align(variants, places),
            links)
        {
            LinkRows = linkRows,
            Headings = places.Headings,
            PlainTranslations = plainTranslations,
        };
    }
}
