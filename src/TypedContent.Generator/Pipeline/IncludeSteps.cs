using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Including;
using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>
/// From files to documents. A file is read by itself first; one that includes others is read again with them, and
/// only when it or one of them is edited.
/// </summary>
internal sealed class IncludeSteps
{
    public IncludeSteps(IncrementalValuesProvider<ContentFile> files, IncrementalValueProvider<ContentOptions> options)
    {
        var readings = files.Combine(options)
            .SelectInParallel(static (file, options, cancellation) => FileReader.ReadFirst(file, options, cancellation))
            .WithTrackingName(TrackingNames.Readings);
        var all = readings.Collect();
        var graph = all.Select(static (readings, _) => EquatableList<IncludeNode>.Of(readings.Select(static reading => reading.Node)))
            .Combine(options)
            .Select(static (pair, _) => IncludeGraph.Of(pair.Left.Items, pair.Right))
            .WithTrackingName(TrackingNames.IncludeGraph);
        var sources = graph.Combine(all)
            .Select(static (pair, _) => IncludedSources.Of(pair.Left, pair.Right));

        Documents = readings.Combine(graph.Combine(sources))
            .Select(static (pair, _) => FileInclusion.Of(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Inclusions)
            .SelectNotNull(static (inclusion, cancellation) => FileReader.ReadArticle(inclusion, cancellation))
            .WithTrackingName(TrackingNames.Documents);
    }

    /// <summary>The documents of all files, those of included ones too.</summary>
    public IncrementalValuesProvider<ArticleDocument> Documents { get; }
}
