using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reporting;

namespace TypedContent.Generator.Pipeline;

/// <summary>From documents to what is wrong with them. Nothing that is generated depends on these steps.</summary>
internal sealed class CheckSteps
{
    public CheckSteps(InputSteps inputs, SurfaceSteps surface)
    {
        Files = inputs.Documents.Combine(surface.Index)
            .Select(static (pair, _) => ResolvedDocument.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Resolved)
            .Combine(inputs.Assets.Combine(inputs.Xrefs))
            .Select(static (pair, _) => pair.Left.Check(pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Problems);
        SetProblems = inputs.Documents
            .Select(static (document, _) => PlacedVariant.Of(document))
            .WithTrackingName(TrackingNames.Placed)
            .Collect()
            .Combine(surface.Names.Combine(inputs.Options))
            .Select(static (pair, _) => SetCheck.Check(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.SetProblems);
    }

    /// <summary>What is wrong with each file.</summary>
    public IncrementalValuesProvider<FileFindings> Files { get; }

    /// <summary>What is wrong with files beside each other.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> SetProblems { get; }
}
