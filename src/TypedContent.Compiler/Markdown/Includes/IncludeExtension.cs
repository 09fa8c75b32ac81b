using Markdig;
using Markdig.Renderers;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>Adds the parsers of include directives to Markdig, which determines whether text is code.</summary>
internal sealed class IncludeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new IncludeBlockParser());
        pipeline.InlineParsers.Insert(0, new IncludeInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
