using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the steps from articles in all their locales to the files to generate.</summary>
internal sealed class ModelSteps
{
    public ModelSteps(InputSteps inputs, SetSteps set, LinkSteps links, SchemaSteps schemas)
    {
        var names = set.Names.Combine(set.Schema.Combine(schemas.Bindings)).Combine(inputs.ReadingOptions.Combine(inputs.Members))
            .Select(static (all, _) => new ContentNames(all.Left.Left, all.Left.Right.Left, all.Left.Right.Right, all.Right.Left with { Members = all.Right.Right }));
        var results = links.Articles.Combine(names)
            .SelectInParallel(static (pair, _) => ModelResult.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Models)
            .Collect();
        var articles = results.Select(static (all, _) => ModelResult.ArticlesOf(all));

        Translations = results.Select(static (all, _) => ModelResult.TranslationsOf(all)).WithTrackingName(TrackingNames.Translations);
        Gaps = results.Select(static (all, _) => ModelResult.GapsOf(all)).WithTrackingName(TrackingNames.Gaps);
        Failures = results.SelectMany(static (all, _) => all.Select(static result => result.Failure).OfType<Problem>())
            .WithTrackingName(TrackingNames.Failures);
        Buckets = articles.SelectMany(static (all, _) => Bucket.Deal(all)).WithTrackingName(TrackingNames.Buckets);
        Shapes = articles.Select(static (all, _) => MetadataShapes.Of(all)).WithTrackingName(TrackingNames.Shapes);
    }

    /// <summary>Gets the problems of the locales of articles compared with each other.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> Translations { get; }

    /// <summary>Gets what the plain translations lack, or have in addition, and what of them is out of date.</summary>
    public IncrementalValueProvider<EquatableArray<UnplacedFinding>> Gaps { get; }

    /// <summary>Gets the failures to build models.</summary>
    public IncrementalValuesProvider<Problem> Failures { get; }

    /// <summary>Gets the files to generate for articles.</summary>
    public IncrementalValuesProvider<Bucket> Buckets { get; }

    /// <summary>Gets the types of front matter to generate.</summary>
    public IncrementalValueProvider<MetadataShapes> Shapes { get; }
}
