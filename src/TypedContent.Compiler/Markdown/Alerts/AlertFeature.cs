using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Alerts;

/// <summary>Adds alerts: quotes that begin with <c>[!NOTE]</c>.</summary>
internal sealed class AlertFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.Use<AlertExtension>();

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        if (block is not AlertBlock alert)
        {
            return false;
        }

        renderer.WriteContainer(alert, "<div class=\"" + AlertKind.ClassOf(alert.Kind.ToString()) + "\">\n", "</div>\n");
        return true;
    }
}
