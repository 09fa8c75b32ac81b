using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports what is wrong with articles beside each other, or with a project's own demands on them.</summary>
public static class SetCheck
{
    /// <summary>The problems of a content set, for hosts that look at all of it at once.</summary>
    public static EquatableArray<Problem> CheckAll(IReadOnlyCollection<ArticleVariant> files, NameTable names, ContentOptions options) => new(
    [
        .. Check(files, names, options),
        .. ArticleGroup.OfAll(files, options).SelectMany(article => TranslationCheck.Check(article, options)),
    ]);

    /// <summary>
    /// The problems of the content set that <paramref name="files"/> are, whose articles are called <paramref name="names"/>. What
    /// articles say in their sentences makes no difference: outlines will do.
    /// </summary>
    public static EquatableArray<Problem> Check(IEnumerable<ArticleVariant> files, NameTable names, ContentOptions options)
    {
        var all = files.Where(file => options.Includes(file.Locale)).ToList();
        var own = all.FindAll(file => !file.IsInclude);
        var articles = ArticleGroup.Of(own, options);
        return new EquatableArray<Problem>(
        [
            .. DuplicateCheck.Check(own),
            .. NameCollisionCheck.Check(articles, names),
            .. MissingArticleCheck.Check(articles, options),
            .. RequiredMetadataCheck.Check(own, options),
            .. MisspeltKeyCheck.Check(all),
        ]);
    }
}
