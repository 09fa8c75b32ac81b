using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Checks;

/// <summary>Reports what is wrong with articles beside each other, or with a project's own demands on them.</summary>
public static class SetCheck
{
    /// <summary>The problems of the content set that <paramref name="files"/> are.</summary>
    public static EquatableArray<Problem> Check(IEnumerable<PlacedVariant> files, ContentOptions options)
    {
        var all = files.Where(file => options.Includes(file.Variant.Locale)).ToList();
        var articles = PlacedArticle.Of(all, options);
        return new EquatableArray<Problem>(
        [
            .. DuplicateCheck.Check(all.Select(file => file.Variant)),
            .. NameCollisionCheck.Check(articles),
            .. MissingArticleCheck.Check(articles, options),
            .. articles.SelectMany(MissingUnitCheck.Check),
            .. articles.SelectMany(article => StaleTranslationCheck.Check(article, options)),
            .. RequiredMetadataCheck.Check(all, options),
            .. MisspeltKeyCheck.Check(all),
        ]);
    }
}
