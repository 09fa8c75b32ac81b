using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Alignment;
using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Naming;

namespace TypedContent.Generator.Pipeline;

/// <summary>What is known of the whole set. Variants have no positions, so that moving text ends here.</summary>
internal sealed class SurfaceSteps
{
    public SurfaceSteps(InputSteps inputs)
    {
        Variants = inputs.Documents.Where(static document => !document.Variant.IsInclude)
            .Select(static (document, _) => document.Variant)
            .WithTrackingName(TrackingNames.Variants);
        Groups = Variants.Collect().Combine(inputs.ReadingOptions)
            .Select(static (pair, _) => new EquatableArray<ArticleGroup>(ArticleGroup.Of(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.Groups);
        Index = Groups.Combine(inputs.Redirects).Combine(inputs.ReadingOptions)
            .Select(static (all, _) => ContentIndex.Of(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Index);
        Names = Groups
            .Select(static (groups, _) => new EquatableArray<string>(groups.Select(static group => group.Path)))
            .Select(static (paths, _) => NameTable.Of(paths))
            .WithTrackingName(TrackingNames.Names);
        Schema = Groups
            .Select(static (groups, _) => MetadataSchema.Of(groups.SelectMany(static group => group.Variants)))
            .WithTrackingName(TrackingNames.Schema);
        Locales = Groups.Combine(inputs.ReadingOptions)
            .Select(static (pair, _) => LocaleList.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Locales);
    }

    /// <summary>The articles, one a file.</summary>
    public IncrementalValuesProvider<ArticleVariant> Variants { get; }

    /// <summary>The articles in all their locales, sorted by path.</summary>
    public IncrementalValueProvider<EquatableArray<ArticleGroup>> Groups { get; }

    /// <summary>What articles see of each other.</summary>
    public IncrementalValueProvider<ContentIndex> Index { get; }

    /// <summary>The names of all articles, which depend on their paths alone.</summary>
    public IncrementalValueProvider<NameTable> Names { get; }

    /// <summary>The front matter keys of all articles.</summary>
    public IncrementalValueProvider<EquatableArray<MetadataKey>> Schema { get; }

    /// <summary>The locales of all articles.</summary>
    public IncrementalValueProvider<LocaleList> Locales { get; }
}
