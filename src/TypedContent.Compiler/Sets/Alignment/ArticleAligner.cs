namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the units, sections and links of an article's variants. Both hosts get the same rows in the same order.</summary>
public static class ArticleAligner
{
    /// <summary>Returns <paramref name="article"/>, aligned across its locales. The result depends on nothing else of the set.</summary>
    public static AlignedArticle Align(ResolvedArticle article, string sourceLocale)
    {
        var variants = article.Group.Variants;
        var places = new SectionKeys(article.Group, article.Accepted);
        var links = LinkAligner.Align(article.Links, out var linkRows);
        var units = UnitAligner.Align(variants, places, sourceLocale, article.Accepted, out var plainTranslations);
        return new AlignedArticle(article.Group, units.Units, SectionAligner.Align(variants, places), links)
        {
            UnnamedUnits = units.UnnamedUnits,
            States = units.States,
            LinkRows = linkRows,
            Headings = places.Headings,
            PlainTranslations = plainTranslations,
            OwnedTexts = OwnedTextAligner.Align(article.Group, units.States, article.Accepted),
            UnusedSections = [.. article.Accepted.Where(section => !plainTranslations.Any(translation =>
                section.IsOf(variants[translation.Variant].Locale, variants[translation.Source].Locale)))],
        };
    }
}
