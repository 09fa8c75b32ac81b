using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis.Sets;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>From documents to what is wrong with them. Nothing that is generated depends on these steps.</summary>
internal sealed class CheckSteps
{
    public CheckSteps(InputSteps inputs, SetSteps set, LinkSteps links)
    {
        Files = links.All.Select(static (documents, _) => new EquatableArray<FileProblems>(documents.Select(static document => document.Problems).Where(static problems => !problems.IsEmpty)))
            .WithTrackingName(TrackingNames.Problems);
        Set = set.FrontMatter.Combine(set.Names.Combine(inputs.Options))
            .Select(static (pair, _) => SetAnalysis.Analyze(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.SetProblems);
    }

    /// <summary>What is wrong with each file that something is wrong with.</summary>
    public IncrementalValueProvider<EquatableArray<FileProblems>> Files { get; }

    /// <summary>What is wrong with files beside each other.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> Set { get; }
}
