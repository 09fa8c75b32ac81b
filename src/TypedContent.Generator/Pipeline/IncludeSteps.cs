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
        var graph = options.Combine(readings.Select(static (reading, _) => reading.Node).Collect())
            .Select(static (pair, _) => IncludeGraph.Of(pair.Right, pair.Left))
            .WithTrackingName(TrackingNames.IncludeGraph);
        var placed = readings.Combine(graph);
        var sources = placed.SelectNotNull(static (pair, _) => pair.Right.IsIncluded(pair.Left.File.Identity) ? pair.Left.Source : null)
            .Collect()
            .Select(static (all, _) => new IncludedSources(all));

        Documents = placed.Combine(sources)
            .Select(static (pair, _) => FileInclusion.Of(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Inclusions)
            .SelectNotNull(static (inclusion, cancellation) => FileReader.ReadArticle(inclusion, cancellation))
            .WithTrackingName(TrackingNames.Documents);
    }

    /// <summary>The documents of all files, those of included ones too.</summary>
    public IncrementalValuesProvider<ArticleDocument> Documents { get; }
}
