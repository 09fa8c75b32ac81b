using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Tables;

/// <summary>Adds pipe tables.</summary>
internal sealed class TableFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.UsePipeTables();

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        if (block is not Table table)
        {
            return false;
        }

        new TableRenderer(renderer).Write(table);
        return true;
    }
}
