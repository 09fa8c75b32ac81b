using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Text;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the steps from documents to the names, keys, locales and index of the set.</summary>
/// <remarks>The results depend on outlines only, so that an edit of a sentence leaves them unchanged.</remarks>
internal sealed class SetSteps
{
    public SetSteps(InputSteps inputs, DocumentMemo memo)
    {
        var outlines = inputs.Documents.Select((documents, _) => memo.OutlinesOf(documents))
            .WithTrackingName(TrackingNames.Outlines);
        FrontMatter = outlines.Select(static (all, _) => new EquatableArray<ArticleVariant>(all.Select(static outline => outline.FrontMatter)));
        Grouping = FrontMatter.Combine(inputs.ReadingOptions)
            .Select(static (pair, _) => VariantGrouping.Of(pair.Left, pair.Right));
        Index = inputs.Targets.Combine(inputs.Accepted).Combine(inputs.ReadingOptions).Combine(Grouping.Combine(outlines))
            .Select(static (all, _) => ContentIndex.Of(
                ArticlesOf(all.Right.Left, [.. all.Right.Right.Select(static outline => outline.Variant)]), all.Left.Left.Left, all.Left.Left.Right, all.Left.Right))
            .WithTrackingName(TrackingNames.Index);
        var groups = Grouping.Combine(FrontMatter)
            .Select(static (pair, _) => new EquatableArray<ArticleGroup>(ArticlesOf(pair.Left, pair.Right)));
        Names = groups
            .Select(static (groups, _) => new EquatableArray<string>(groups.Select(static group => group.Path)))
            .Select(static (paths, _) => NameTable.Of(paths))
            .WithTrackingName(TrackingNames.Names);
        Moved = Index.Combine(Names)
            .Select(static (pair, _) => MovedArticle.AllOf(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Moved);
        Schema = groups
            .Select(static (groups, _) => MetadataSchema.Of([.. groups.Select(static group => group.Variants)]))
            .WithTrackingName(TrackingNames.Schema);
        Locales = groups.Combine(inputs.ReadingOptions)
            .Select(static (pair, _) => LocaleList.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Locales);
    }

    /// <summary>Gets the grouping of the documents by article.</summary>
    public IncrementalValueProvider<VariantGrouping> Grouping { get; }

    /// <summary>Gets the variants of all files, without sentences and headings.</summary>
    public IncrementalValueProvider<EquatableArray<ArticleVariant>> FrontMatter { get; }

    /// <summary>Gets the index that links are resolved with.</summary>
    public IncrementalValueProvider<ContentIndex> Index { get; }

    /// <summary>Gets the names of all articles, which depend on their paths only.</summary>
    public IncrementalValueProvider<NameTable> Names { get; }

    /// <summary>Gets the front matter keys of all articles.</summary>
    public IncrementalValueProvider<EquatableArray<MetadataKey>> Schema { get; }

    /// <summary>Gets the locales of all articles.</summary>
    public IncrementalValueProvider<LocaleList> Locales { get; }

    /// <summary>Gets the articles that have moved, with the members that they had.</summary>
    public IncrementalValueProvider<EquatableArray<MovedArticle>> Moved { get; }

    /// <summary>Returns the step to what the assembly states about its articles for links of others; null if it states nothing.</summary>
    public IncrementalValueProvider<string?> ExportOf(InputSteps inputs) => Index.Combine(Names).Combine(inputs.Redirects).Combine(inputs.Options)
        .Select(static (all, _) => all.Right.IsExported ? ExportWriter.Write(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right) : null)
        .WithTrackingName(TrackingNames.Export);

    private static IReadOnlyList<ArticleGroup> ArticlesOf(VariantGrouping grouping, IReadOnlyList<ArticleVariant> files) =>
        [.. grouping.Of(files).Select(ArticleGroup.Of).Where(static article => !article.IsInclude)];
}
