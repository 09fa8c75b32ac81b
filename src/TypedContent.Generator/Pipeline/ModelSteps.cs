using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>From articles in all their locales to what is generated for them.</summary>
internal sealed class ModelSteps
{
    public ModelSteps(InputSteps inputs, SetSteps set, LinkSteps links)
    {
        var names = set.Names.Combine(set.Schema).Combine(inputs.ReadingOptions)
            .Select(static (all, _) => new ContentNames(all.Left.Left, all.Left.Right, all.Right));
        var results = links.Articles.Combine(names)
            .SelectInParallel(static (pair, _) => ModelResult.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Models)
            .Collect();
        var articles = results.Select(static (all, _) => ModelResult.ArticlesOf(all));

        Translations = results.Select(static (all, _) => ModelResult.TranslationsOf(all)).WithTrackingName(TrackingNames.Translations);
        Failures = results.SelectMany(static (all, _) => all.Select(static result => result.Failure).OfType<Problem>())
            .WithTrackingName(TrackingNames.Failures);
        Buckets = articles.SelectMany(static (all, _) => Bucket.Deal(all)).WithTrackingName(TrackingNames.Buckets);
        Shapes = articles.Select(static (all, _) => MetadataShapes.Of(all)).WithTrackingName(TrackingNames.Shapes);
    }

    /// <summary>What is wrong with articles' locales beside each other.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> Translations { get; }

    /// <summary>Articles that no model could be made of.</summary>
    public IncrementalValuesProvider<Problem> Failures { get; }

    /// <summary>The files to generate.</summary>
    public IncrementalValuesProvider<Bucket> Buckets { get; }

    /// <summary>The types of front matter to generate.</summary>
    public IncrementalValueProvider<MetadataShapes> Shapes { get; }
}
