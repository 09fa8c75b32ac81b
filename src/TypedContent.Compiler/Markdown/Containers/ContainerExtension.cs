using Markdig;
using Markdig.Renderers;

namespace TypedContent.Compiler.Markdown.Containers;

/// <summary>Adds the parsers of the alerts of sites to Markdig.</summary>
internal sealed class ContainerExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new ColonContainerParser());
        pipeline.BlockParsers.Insert(0, new AdmonitionParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
