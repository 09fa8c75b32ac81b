using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Includes;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Provides the steps from files that were read by themselves to documents.</summary>
/// <remarks>A file that includes others is read again with them, and only if it or one of them is edited.</remarks>
internal sealed class IncludeSteps
{
    public IncludeSteps(
        IncrementalValueProvider<ImmutableArray<FileReading>> readings, IncrementalValueProvider<ContentOptions> options)
    {
        var graph = readings
            .Select(static (all, _) => new EquatableArray<IncludeNode>(
                all.Where(static reading => reading.IsArticle).Select(static reading => reading.Node)))
            .Combine(options)
            .Select(static (pair, _) => IncludeGraph.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.IncludeGraph);
        var expanded = graph.Combine(readings)
            .SelectMany(static (pair, _) => FileInclusion.In(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Inclusions)
            .Select(static (inclusion, cancellation) => FileReader.ReadExpanded(inclusion, cancellation))
            .WithTrackingName(TrackingNames.Expanded)
            .Collect()
            .Select(static (documents, _) => new ExpandedDocuments(documents));

        Documents = expanded.Combine(readings)
            .Select(static (pair, _) => pair.Left.Of(pair.Right))
            .WithTrackingName(TrackingNames.Documents);
    }

    /// <summary>Gets the documents of all files, with those that articles include.</summary>
    public IncrementalValueProvider<EquatableArray<ArticleDocument>> Documents { get; }
}
