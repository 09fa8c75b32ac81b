using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.ContentTabs;

/// <summary>Adds the tabs of MkDocs.</summary>
internal sealed class ContentTabFeature : MarkdownFeature, IMarkdownExtension
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.Extensions.Add(this);

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        if (block is not ContentTabBlock tab)
        {
            return false;
        }

        renderer.Html.Write("<div class=\"tab\">\n<p class=\"tab-title\">");
        renderer.Html.WriteEscaped(tab.Label.AsSpan());
        renderer.WriteContainer(tab, "</p>\n", "</div>\n");
        return true;
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ContentTabParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
