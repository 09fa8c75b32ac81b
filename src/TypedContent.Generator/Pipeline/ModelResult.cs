using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents the model of an article, or the failure to build it.</summary>
/// <param name="Article">The model; null for an included file and after a failure.</param>
/// <param name="Translations">The problems of the locales of the article compared with each other.</param>
/// <param name="Gaps">What the plain translations of the article lack, or have in addition, and what of them is out of date.</param>
/// <param name="Failure">The failure; null for none.</param>
internal sealed record ModelResult(PlacedModel? Article, EquatableArray<Problem> Translations, EquatableArray<UnplacedFinding> Gaps, Problem? Failure)
{
    /// <summary>Returns the result for <paramref name="article"/>. An exception becomes a failure of one article and leaves the others.</summary>
    public static ModelResult Of(ResolvedArticle article, ContentNames names)
    {
        var filePath = article.Group.Variants[0].FilePath;
        try
        {
            var aligned = ArticleAligner.Align(article, names.Options.SourceLocale);
            var translations = SetAnalysis.AnalyzeTranslations(article.Group, names.Options);
            var gaps = SetAnalysis.FindGaps(aligned);
            if (article.Group.IsInclude)
            {
                return new ModelResult(null, translations, gaps, null);
            }

            var model = ArticleModelBuilder.Build(aligned, names.Articles, names.Schema, names.Options.Members.Of(article.Group.Path));
            return new ModelResult(new PlacedModel(model, filePath) { Schema = names.Schemas.Find(model.Path) }, translations, gaps, null);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return new ModelResult(null, [], [], InternalFailure.At(default, e.Message).In(filePath));
        }
    }

    /// <summary>Returns the models of the results that have one.</summary>
    public static EquatableArray<PlacedModel> ArticlesOf(IEnumerable<ModelResult> results) =>
        new EquatableArray<PlacedModel>(results.Select(result => result.Article).OfType<PlacedModel>());

    /// <summary>Returns the problems of the translations of all articles.</summary>
    public static EquatableArray<Problem> TranslationsOf(IEnumerable<ModelResult> results) =>
        new EquatableArray<Problem>(results.SelectMany(result => result.Translations));

    /// <summary>Returns the gaps of all articles.</summary>
    public static EquatableArray<UnplacedFinding> GapsOf(IEnumerable<ModelResult> results) =>
        new EquatableArray<UnplacedFinding>(results.SelectMany(result => result.Gaps));
}
