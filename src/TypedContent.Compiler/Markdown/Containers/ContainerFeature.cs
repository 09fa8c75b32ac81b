using Markdig;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Alerts;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Containers;

/// <summary>Adds the alerts of sites: <c>:::note</c> of Docusaurus and VitePress, and <c>!!! note</c> of MkDocs.</summary>
internal sealed class ContainerFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.Use<ContainerExtension>();

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        switch (block)
        {
            case ContainerAlert alert:
                renderer.WriteContainer(alert, "<div class=\"" + AlertKind.ClassOf(alert.Kind) + "\">\n", "</div>\n");
                return true;
            case ContainerTitle title:
                renderer.Html.Write("<p class=\"alert-title\">");
                renderer.WriteText(title.Inline);
                renderer.Html.Write("</p>\n");
                return true;
            default:
                return false;
        }
    }
}
