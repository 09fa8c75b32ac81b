using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Provides the checks that compare the files of a content set.</summary>
public static class SetAnalysis
{
    private static readonly Action<SetContext>[] SetChecks =
        [LayoutCheck.Check, UnusedNameCheck.Check, DuplicateCheck.Check, NameCollisionCheck.Check, MissingArticleCheck.Check, RequiredMetadataCheck.Check, MisspeltKeyCheck.Check,
            MetadataShapeCheck.Check];

    private static readonly Action<SetContext>[] ArticleChecks = [MissingUnitCheck.Check, OutdatedTranslationCheck.Check, TranslationGapCheck.Check];

    /// <summary>Returns the problems of the content set that consists of <paramref name="files"/>.</summary>
    /// <param name="files">The files, or their outlines, since the checks don't read sentences.</param>
    /// <param name="names">The names of the articles.</param>
    /// <param name="schema">The front matter keys of the articles.</param>
    /// <param name="options">The options of the project.</param>
    public static EquatableArray<Problem> Analyze(
        IEnumerable<ArticleVariant> files, NameTable names, EquatableArray<MetadataKey> schema, ContentOptions options)
    {
        var included = files.Where(file => options.Includes(file.Locale)).ToList();
        return Run(SetChecks, new SetContext(ArticleGroup.Of(included, options), included, options) { Collisions = names.Collisions, Schema = schema });
    }

    /// <summary>Returns the problems of the translations of <paramref name="article"/>, or of a file that articles include.</summary>
    public static EquatableArray<Problem> AnalyzeTranslations(AlignedArticle article, ContentOptions options) => article.Group.Variants.Count > 1
        ? Run(ArticleChecks, new SetContext([article.Group], article.Group.Variants, options) { Aligned = article })
        : [];

    private static EquatableArray<Problem> Run(Action<SetContext>[] checks, SetContext context)
    {
        Array.ForEach(checks, check => check(context));
        return new EquatableArray<Problem>(context.Problems);
    }
}
