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
            .Select(static (pair, cancellation) => FileReader.ReadFirst(pair.Left, pair.Right, cancellation))
            .Where(static reading => reading is not null)
            .Select(static (reading, _) => reading!)
            .WithTrackingName(TrackingNames.Readings);
        var graph = readings.Select(static (reading, _) => reading.Node).Collect().Combine(options)
            .Select(static (pair, _) => IncludeGraph.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.IncludeGraph);
        var placed = readings.Combine(graph);
        var sources = placed.Where(static pair => pair.Right.IsIncluded(pair.Left.File.Identity))
            .Select(static (pair, _) => pair.Left.Source)
            .Collect()
            .Select(static (all, _) => new IncludedSources(all));

        Documents = placed.Select(static (pair, _) => FileClosure.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Closures)
            .Combine(sources)
            .Select(static (pair, _) => FileInclusion.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Inclusions)
            .Combine(options)
            .Select(static (pair, cancellation) => FileReader.ReadArticle(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Documents)
            .Where(static document => document is not null)
            .Select(static (document, _) => document!);
    }

    /// <summary>The documents of all files, those of included ones too.</summary>
    public IncrementalValuesProvider<ArticleDocument> Documents { get; }
}
