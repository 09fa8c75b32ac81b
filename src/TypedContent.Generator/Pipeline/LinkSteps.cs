using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Alignment;
using TypedContent.Compiler.Linking;

namespace TypedContent.Generator.Pipeline;

/// <summary>From documents to where their links lead, which is all that they know of each other.</summary>
internal sealed class LinkSteps
{
    public LinkSteps(InputSteps inputs, SurfaceSteps surface)
    {
        var targets = inputs.Redirects.Combine(inputs.Assets).Combine(inputs.Xrefs)
            .Select(static (all, _) => new LinkTargets(all.Left.Left.Items, all.Left.Right, all.Right));
        All = inputs.Documents.Combine(surface.Index.Combine(targets))
            .Select(static (pair, _) => ResolvedDocument.Of(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Resolved)
            .Collect();
        Articles = surface.Grouping.Combine(All)
            .SelectMany(static (pair, _) => pair.Left.Of(pair.Right.Select(static document => document.Variant).ToList()).Select(ResolvedArticle.Of))
            .WithTrackingName(TrackingNames.Articles);
    }

    /// <summary>The documents of all files.</summary>
    public IncrementalValueProvider<ImmutableArray<ResolvedDocument>> All { get; }

    /// <summary>The articles in all their locales, and files that they include.</summary>
    public IncrementalValuesProvider<ResolvedArticle> Articles { get; }
}
