using Markdig;
using Markdig.Renderers;

namespace TypedContent.Compiler.Markdown.Alerts;

/// <summary>Adds the parsers of alerts to Markdig.</summary>
internal sealed class AlertExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new AlertLineParser());
        pipeline.InlineParsers.Insert(0, new AlertParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
