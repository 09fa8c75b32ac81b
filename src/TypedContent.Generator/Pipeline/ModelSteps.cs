using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Alignment;
using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>From articles in all their locales to what is generated for them.</summary>
internal sealed class ModelSteps
{
    public ModelSteps(InputSteps inputs, SurfaceSteps surface)
    {
        var names = surface.Names.Combine(surface.Schema).Combine(inputs.ReadingOptions)
            .Select(static (all, _) => new ContentNames(all.Left.Left, all.Left.Right.Items, all.Right.SourceLocale));
        var results = surface.Groups.Where(static group => !group.IsInclude).Combine(surface.Index)
            .Select(static (pair, _) => ResolvedArticle.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Articles)
            .Combine(names)
            .SelectInParallel(static (article, names, _) => ModelResult.Of(article, names))
            .WithTrackingName(TrackingNames.Models);
        var articles = results.Where(static result => result.Article is not null)
            .Select(static (result, _) => result.Article!)
            .Collect();

        Failures = results.Where(static result => result.Failure is not null)
            .Select(static (result, _) => result.Failure!)
            .WithTrackingName(TrackingNames.Failures);
        Buckets = articles.SelectMany(static (all, _) => Bucket.Deal(all)).WithTrackingName(TrackingNames.Buckets);
        Shapes = articles.Select(static (all, _) => MetadataShapes.Of(all)).WithTrackingName(TrackingNames.Shapes);
    }

    /// <summary>Articles that no model could be made of.</summary>
    public IncrementalValuesProvider<Problem> Failures { get; }

    /// <summary>The files to generate.</summary>
    public IncrementalValuesProvider<Bucket> Buckets { get; }

    /// <summary>The types of front matter to generate.</summary>
    public IncrementalValueProvider<MetadataShapes> Shapes { get; }
}
