using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Generator.Pipeline;

/// <summary>From documents to where their links lead, which is all that they know of each other.</summary>
internal sealed class LinkSteps
{
    public LinkSteps(InputSteps inputs, SetSteps surface)
    {
        var targets = inputs.Redirects.Combine(inputs.Assets).Combine(inputs.Xrefs)
            .Select(static (all, _) => new LinkTargets(all.Left.Left.Items, all.Left.Right, all.Right));
        var scope = surface.Index.Combine(targets).Select(static (pair, _) => new LinkScope(pair.Left, pair.Right));
        All = inputs.Documents.Combine(scope)
            .Select(static (pair, cancellation) => CachedDocument.Resolve(pair.Left.Items, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Resolved);
        Articles = surface.Grouping.Combine(All)
            .SelectMany(static (pair, _) => pair.Left.Of<ResolvedDocument>(pair.Right.Items).Select(ResolvedDocument.ArticleOf))
            .WithTrackingName(TrackingNames.Articles);
    }

    /// <summary>The documents of all files.</summary>
    public IncrementalValueProvider<EquatableList<ResolvedDocument>> All { get; }

    /// <summary>The articles in all their locales, and files that they include.</summary>
    public IncrementalValuesProvider<ResolvedArticle> Articles { get; }
}
