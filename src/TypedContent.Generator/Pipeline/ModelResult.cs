using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>The model of an article, which included files don't have, or why there is none, and what its locales lack of each other.</summary>
internal sealed record ModelResult(PlacedModel? Article, EquatableArray<Problem> Translations, Problem? Failure)
{
    /// <summary>Makes the model of <paramref name="article"/>. It doesn't throw: a failure costs one article, not all diagnostics.</summary>
    public static ModelResult Of(ResolvedArticle article, ContentNames names)
    {
        var filePath = article.Group.Variants[0].FilePath;
        try
        {
            var translations = SetAnalysis.AnalyzeTranslations(article.Group, names.Options);
            if (article.Group.IsInclude)
            {
                return new ModelResult(null, translations, null);
            }

            var aligned = ArticleAligner.Align(article, names.Options.SourceLocale);
            return new ModelResult(new PlacedModel(ArticleModelBuilder.Build(aligned, names.Articles, names.Schema), filePath), translations, null);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return new ModelResult(null, [], InternalFailure.At(default, e.Message).In(filePath));
        }
    }

    /// <summary>The articles that there is a model of.</summary>
    public static EquatableArray<PlacedModel> ArticlesOf(IEnumerable<ModelResult> results) =>
        new EquatableArray<PlacedModel>(results.Select(result => result.Article).OfType<PlacedModel>());

    /// <summary>What the locales of all articles lack of each other.</summary>
    public static EquatableArray<Problem> TranslationsOf(IEnumerable<ModelResult> results) =>
        new EquatableArray<Problem>(results.SelectMany(result => result.Translations));
}
