using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Generator.Pipeline;

/// <summary>From documents to what is wrong with them. Nothing that is generated depends on these steps.</summary>
internal sealed class CheckSteps
{
    public CheckSteps(InputSteps inputs, SetSteps surface, LinkSteps links)
    {
        Files = links.All.Select(static (documents, _) => ResolvedDocument.FindingsOf(documents.Items))
            .WithTrackingName(TrackingNames.Problems);
        Set = surface.FrontMatter.Combine(surface.Names.Combine(inputs.Options))
            .Select(static (pair, _) => new EquatableList<Problem>(SetCheck.Check(pair.Left.Items, pair.Right.Left, pair.Right.Right)))
            .WithTrackingName(TrackingNames.SetProblems);
    }

    /// <summary>What is wrong with each file that something is wrong with.</summary>
    public IncrementalValueProvider<EquatableList<FileProblems>> Files { get; }

    /// <summary>What is wrong with files beside each other.</summary>
    public IncrementalValueProvider<EquatableList<Problem>> Set { get; }
}
