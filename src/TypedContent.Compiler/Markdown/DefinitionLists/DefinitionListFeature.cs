using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.DefinitionLists;

/// <summary>Adds definition lists: a term, and lines that begin with <c>:</c>.</summary>
internal sealed class DefinitionListFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new DefinitionParser());

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        if (block is not DefinitionList list)
        {
            return false;
        }

        renderer.Html.Write("<dl>\n");
        foreach (var item in list.OfType<DefinitionItem>())
        {
            foreach (var term in item.OfType<DefinitionTerm>())
            {
                renderer.WriteElement("dt", term.Inline);
            }

            WriteDefinition(item, renderer);
        }

        renderer.Html.Write("</dl>\n");
        return true;
    }

    private static void WriteDefinition(DefinitionItem item, BodyRenderer renderer)
    {
        var blocks = item.Where(block => block is not DefinitionTerm).ToArray();
        if (blocks.Length == 1 && blocks[0] is ParagraphBlock paragraph)
        {
            renderer.WriteElement("dd", paragraph.Inline);
            return;
        }

        renderer.Html.Write("<dd>\n");
        renderer.WriteBlocks(item);
        renderer.Html.Write("</dd>\n");
    }
}
