using TypedContent.Compiler.Model;
using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Checks;

/// <summary>Reports what is wrong with articles beside each other, or with a project's own demands on them.</summary>
public static class SetCheck
{
    /// <summary>The problems of the content set that <paramref name="files"/> are, whose articles are called <paramref name="names"/>.</summary>
    public static EquatableArray<Problem> Check(IEnumerable<PlacedVariant> files, NameTable names, ContentOptions options)
    {
        var all = files.Where(file => options.Includes(file.Variant.Locale)).ToList();
        var own = all.FindAll(file => !file.Variant.IsInclude);
        var articles = PlacedArticle.Of(own, options);
        var translated = PlacedArticle.Of(all, options);
        return new EquatableArray<Problem>(
        [
            .. DuplicateCheck.Check(own.Select(file => file.Variant)),
            .. NameCollisionCheck.Check(articles, names),
            .. MissingArticleCheck.Check(articles, options),
            .. translated.SelectMany(MissingUnitCheck.Check),
            .. translated.SelectMany(article => StaleTranslationCheck.Check(article, options)),
            .. RequiredMetadataCheck.Check(own, options),
            .. MisspeltKeyCheck.Check(all),
        ]);
    }
}
