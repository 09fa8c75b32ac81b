using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>What is known of the whole set. All of it is made of outlines, so that an edited sentence ends here.</summary>
internal sealed class SetSteps
{
    public SetSteps(InputSteps inputs, DocumentMemo memo)
    {
        var outlines = inputs.Documents.Select((documents, _) => new EquatableArray<Outline>(documents.Select(memo.OutlineOf)))
            .WithTrackingName(TrackingNames.Outlines);
        FrontMatter = outlines.Select(static (all, _) => new EquatableArray<ArticleVariant>(all.Select(static outline => outline.FrontMatter)));
        Grouping = FrontMatter.Combine(inputs.ReadingOptions)
            .Select(static (pair, _) => VariantGrouping.Of(pair.Left, pair.Right));
        Index = inputs.Redirects.Combine(inputs.ReadingOptions).Combine(Grouping.Combine(outlines))
            .Select(static (all, _) => ContentIndex.Of(
                ArticlesOf(all.Right.Left, [.. all.Right.Right.Select(static outline => outline.Variant)]), all.Left.Left, all.Left.Right))
            .WithTrackingName(TrackingNames.Index);
        var groups = Grouping.Combine(FrontMatter)
            .Select(static (pair, _) => new EquatableArray<ArticleGroup>(ArticlesOf(pair.Left, pair.Right)));
        Names = groups
            .Select(static (groups, _) => new EquatableArray<string>(groups.Select(static group => group.Path)))
            .Select(static (paths, _) => NameTable.Of(paths))
            .WithTrackingName(TrackingNames.Names);
        Schema = groups
            .Select(static (groups, _) => MetadataSchema.Of(groups.SelectMany(static group => group.Variants)))
            .WithTrackingName(TrackingNames.Schema);
        Locales = groups.Combine(inputs.ReadingOptions)
            .Select(static (pair, _) => LocaleList.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Locales);
    }

    /// <summary>Which documents belong to one article.</summary>
    public IncrementalValueProvider<VariantGrouping> Grouping { get; }

    /// <summary>All files without their text.</summary>
    public IncrementalValueProvider<EquatableArray<ArticleVariant>> FrontMatter { get; }

    /// <summary>What articles see of each other.</summary>
    public IncrementalValueProvider<ContentIndex> Index { get; }

    /// <summary>The names of all articles, which depend on their paths alone.</summary>
    public IncrementalValueProvider<NameTable> Names { get; }

    /// <summary>The front matter keys of all articles.</summary>
    public IncrementalValueProvider<EquatableArray<MetadataKey>> Schema { get; }

    /// <summary>The locales of all articles.</summary>
    public IncrementalValueProvider<LocaleList> Locales { get; }

    private static IReadOnlyList<ArticleGroup> ArticlesOf(VariantGrouping grouping, IReadOnlyList<ArticleVariant> files) =>
        [.. grouping.Of(files).Select(ArticleGroup.Of).Where(static article => !article.IsInclude)];
}
