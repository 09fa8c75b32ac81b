using System.Collections.Immutable;
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
    public IncludeSteps(
        IncrementalValuesProvider<FileReading> readings,
        IncrementalValueProvider<ImmutableArray<FileReading>> all,
        IncrementalValueProvider<ContentOptions> options)
    {
        var graph = all
            .Select(static (all, _) => EquatableList<IncludeNode>.Of(
                all.Where(static reading => reading.IsArticle).Select(static reading => reading.Node)))
            .Combine(options)
            .Select(static (pair, _) => IncludeGraph.Of(pair.Left.Items, pair.Right))
            .WithTrackingName(TrackingNames.IncludeGraph);
        var expanded = graph.Combine(all)
            .SelectMany(static (pair, _) => FileInclusion.In(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Inclusions)
            .Select(static (inclusion, cancellation) => FileReader.ReadExpanded(inclusion, cancellation))
            .WithTrackingName(TrackingNames.Expanded)
            .Collect()
            .Select(static (documents, _) => new ExpandedDocuments(documents));

        Documents = readings.Combine(expanded)
            .SelectNotNull(static (pair, _) => pair.Right.DocumentOf(pair.Left))
            .WithTrackingName(TrackingNames.Documents);
    }

    /// <summary>The documents of all files, those of included ones too.</summary>
    public IncrementalValuesProvider<ArticleDocument> Documents { get; }
}
