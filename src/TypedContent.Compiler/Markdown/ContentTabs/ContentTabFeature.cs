using Markdig;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.ContentTabs;

/// <summary>Adds the tabs of MkDocs.</summary>
internal sealed class ContentTabFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ContentTabParser());

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        if (block is not ContentTabBlock tab)
        {
            return false;
        }

        renderer.Html.Write("<div class=\"tab\">\n<p class=\"tab-title\">");
        renderer.Html.Write(UnitRenderer.Render(tab.Label, isInLink: true).Written);
        renderer.WriteContainer(tab, "</p>\n", "</div>\n");
        return true;
    }
}
