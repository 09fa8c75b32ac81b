using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;

namespace TypedContent.Generator.Pipeline;

/// <summary>What is known of the whole set. All of it is made of outlines, so that an edited sentence ends here.</summary>
internal sealed class SetSteps
{
    public SetSteps(InputSteps inputs)
    {
        var outlines = inputs.Documents.Select(static (documents, _) => EquatableList<Outline>.Of(documents.Items.Select(static document => document.Outline)))
            .WithTrackingName(TrackingNames.Outlines);
        FrontMatter = outlines.Select(static (all, _) => EquatableList<ArticleVariant>.Of(all.Items.Select(static outline => outline.FrontMatter)));
        Grouping = FrontMatter.Combine(inputs.ReadingOptions)
            .Select(static (pair, _) => VariantGrouping.Of(pair.Left.Items, pair.Right));
        Index = inputs.Redirects.Combine(inputs.ReadingOptions).Combine(Grouping.Combine(outlines))
            .Select(static (all, _) => ContentIndex.Of(
                ArticlesOf(all.Right.Left, [.. all.Right.Right.Items.Select(static outline => outline.Variant)]), all.Left.Left.Items, all.Left.Right))
            .WithTrackingName(TrackingNames.Index);
        var groups = Grouping.Combine(FrontMatter)
            .Select(static (pair, _) => EquatableList<ArticleGroup>.Of(ArticlesOf(pair.Left, pair.Right.Items)));
        Names = groups
            .Select(static (groups, _) => EquatableList<string>.Of(groups.Items.Select(static group => group.Path)))
            .Select(static (paths, _) => NameTable.Of(paths.Items))
            .WithTrackingName(TrackingNames.Names);
        Schema = groups
            .Select(static (groups, _) => new EquatableList<MetadataKey>(MetadataSchema.Of(groups.Items.SelectMany(static group => group.Variants))))
            .WithTrackingName(TrackingNames.Schema);
        Locales = groups.Combine(inputs.ReadingOptions)
            .Select(static (pair, _) => LocaleList.Of(pair.Left.Items, pair.Right))
            .WithTrackingName(TrackingNames.Locales);
    }

    /// <summary>Which documents belong to one article.</summary>
    public IncrementalValueProvider<VariantGrouping> Grouping { get; }

    /// <summary>All files without their text.</summary>
    public IncrementalValueProvider<EquatableList<ArticleVariant>> FrontMatter { get; }

    /// <summary>What articles see of each other.</summary>
    public IncrementalValueProvider<ContentIndex> Index { get; }

    /// <summary>The names of all articles, which depend on their paths alone.</summary>
    public IncrementalValueProvider<NameTable> Names { get; }

    /// <summary>The front matter keys of all articles.</summary>
    public IncrementalValueProvider<EquatableList<MetadataKey>> Schema { get; }

    /// <summary>The locales of all articles.</summary>
    public IncrementalValueProvider<LocaleList> Locales { get; }

    private static IReadOnlyList<ArticleGroup> ArticlesOf(VariantGrouping grouping, IReadOnlyList<ArticleVariant> files) =>
        [.. grouping.Of(files).Select(ArticleGroup.Of).Where(static article => !article.IsInclude)];
}
