using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Reading;

/// <summary>How Markdig is set up: the dialect of Microsoft Learn, with a source position for every element.</summary>
public static class MarkdownPipelines
{
    /// <summary>Whole articles.</summary>
    public static MarkdownPipeline Article { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseAlertBlocks()
        .UseAutoLinks()
        .Use<TripleColonExtension>()
        .Build();

    /// <summary>One unit by itself: a paragraph, whatever it begins with.</summary>
    public static MarkdownPipeline Inline { get; } = BuildInline();

    private static MarkdownPipeline BuildInline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAutoLinks().Use<TripleColonExtension>();
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        return builder.Build();
    }
}
