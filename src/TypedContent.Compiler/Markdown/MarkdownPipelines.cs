using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Alerts;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Markdown.TripleColon;

namespace TypedContent.Compiler.Markdown;

/// <summary>How Markdig is set up: the dialect of Microsoft Learn, with a source position for every element.</summary>
public static class MarkdownPipelines
{
    /// <summary>Whole articles.</summary>
    public static MarkdownPipeline Article { get; } = BuildArticle().Build();

    /// <summary>Whole articles before their includes are put in.</summary>
    public static MarkdownPipeline Includes { get; } = BuildArticle().Use<IncludeExtension>().Build();

    /// <summary>One unit by itself: a paragraph, whatever it begins with.</summary>
    public static MarkdownPipeline Inline { get; } = BuildInline();

    private static MarkdownPipelineBuilder BuildArticle() => new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Use<AlertExtension>()
        .UseAutoLinks()
        .Use<TripleColonExtension>();

    private static MarkdownPipeline BuildInline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAutoLinks().Use<TripleColonExtension>();
        builder.BlockParsers.RemoveAll(parser => parser is not ParagraphBlockParser);
        return builder.Build();
    }
}
