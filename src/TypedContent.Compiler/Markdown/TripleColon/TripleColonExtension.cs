using Markdig;
using Markdig.Renderers;

namespace TypedContent.Compiler.Markdown.TripleColon;

/// <summary>Adds the parsers of the <c>:::name key="value":::</c> elements of Microsoft Learn to Markdig.</summary>
internal sealed class TripleColonExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new TripleColonBlockParser());
        pipeline.InlineParsers.Insert(0, new TripleColonInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
