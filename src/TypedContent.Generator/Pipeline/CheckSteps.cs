using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>From documents to what is wrong with them. Nothing that is generated depends on these steps.</summary>
internal sealed class CheckSteps
{
    public CheckSteps(InputSteps inputs, SurfaceSteps surface)
    {
        Problems = inputs.Documents.Combine(surface.Index)
            .Select(static (pair, _) => ResolvedDocument.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Resolved)
            .Select(static (document, _) => document.Check())
            .WithTrackingName(TrackingNames.Problems)
            .Where(static problems => problems.Count > 0);
        Duplicates = surface.Variants.Collect()
            .Select(static (variants, _) => DuplicateCheck.Check(variants))
            .WithTrackingName(TrackingNames.Duplicates);
    }

    /// <summary>The problems of each file that has any.</summary>
    public IncrementalValuesProvider<EquatableArray<Problem>> Problems { get; }

    /// <summary>Files that are the same article.</summary>
    public IncrementalValueProvider<EquatableArray<Problem>> Duplicates { get; }
}
