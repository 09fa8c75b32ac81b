using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Provides the checks that compare the files of a content set.</summary>
public static class SetAnalysis
{
    private static readonly Action<SetContext>[] SetChecks =
        [LayoutCheck.Check, UnusedNameCheck.Check, DuplicateCheck.Check, NameCollisionCheck.Check, MissingArticleCheck.Check, RequiredMetadataCheck.Check, MisspeltKeyCheck.Check,
            MetadataShapeCheck.Check, OrderCheck.Check, SchemaCheck.Check];

    private static readonly Action<SetContext>[] ArticleChecks = [MissingUnitCheck.Check, OutdatedTranslationCheck.Check, ValueKeyCheck.Check];

    /// <summary>Returns the problems of the content set that consists of <paramref name="files"/>.</summary>
    /// <param name="files">The files, or their outlines, since the checks don't read sentences.</param>
    /// <param name="names">The names of the articles.</param>
    /// <param name="schema">The front matter keys of the articles.</param>
    /// <param name="options">The options of the project.</param>
    /// <param name="schemas">The types of the project that describe front matter; null for none.</param>
    public static EquatableArray<Problem> Analyze(
        IEnumerable<ArticleVariant> files, NameTable names, EquatableArray<MetadataKey> schema, ContentOptions options, ArticleSchemas? schemas = null)
    {
        var included = files.Where(file => options.Includes(file.Locale)).ToList();
        return Run(SetChecks, new SetContext(ArticleGroup.Of(included, options), included, options) { Collisions = names.Collisions, Schema = schema, Schemas = schemas ?? ArticleSchemas.None });
    }

    /// <summary>Returns the problems of the translations of <paramref name="article"/>, or of a file that articles include.</summary>
    public static EquatableArray<Problem> AnalyzeTranslations(ArticleGroup article, ContentOptions options) =>
        article.Variants.Count > 1 ? Run(ArticleChecks, new SetContext([article], article.Variants, options)) : [];

    /// <summary>Returns the problems of the translations of <paramref name="article"/>, with those that only its alignment shows.</summary>
    public static EquatableArray<Problem> AnalyzeTranslations(AlignedArticle article, FindingPlaces places, ContentOptions options) =>
        new(AnalyzeTranslations(article.Group, options).Concat(FindGaps(article).SelectMany(finding => finding.ProblemsAt(places))));

    /// <summary>Returns the problems of what the lock states about articles that don't exist.</summary>
    public static IEnumerable<Problem> AnalyzeLock(IEnumerable<ArticleDocument> documents, LockFile accepted, ContentOptions options) =>
        PlaceGaps([], documents, accepted, options);

    /// <summary>
    /// Returns what the plain translations of <paramref name="article"/> lack, or have in addition, and what of them is out of date. The result has
    /// no positions.
    /// </summary>
    public static EquatableArray<UnplacedFinding> FindGaps(AlignedArticle article) =>
        new([.. new GapReader(article).Read(), .. LossReader.Read(article), .. ChangeReader.Read(article), .. ValueReader.Read(article)]);

    /// <summary>Returns the problems of <paramref name="gaps"/>, with the positions of the units in their documents.</summary>
    /// <param name="gaps">The findings about plain translations.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="accepted">The lock.</param>
    /// <param name="options">The options of the project.</param>
    public static IEnumerable<Problem> PlaceGaps(
        IReadOnlyCollection<UnplacedFinding> gaps, IEnumerable<ArticleDocument> documents, LockFile accepted, ContentOptions options)
    {
        var all = gaps.Concat(UnusedSectionCheck.Find(documents, accepted.Lock, options)).ToList();
        if (all.Count == 0)
        {
            return [];
        }

        var places = new FindingPlaces(documents, accepted);
        return all.SelectMany(finding => finding.ProblemsAt(places));
    }

    private static EquatableArray<Problem> Run(Action<SetContext>[] checks, SetContext context)
    {
        Array.ForEach(checks, check => check(context));
        return new EquatableArray<Problem>(context.Problems);
    }
}
