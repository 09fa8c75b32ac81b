using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Tables;

/// <summary>Adds pipe tables.</summary>
internal sealed class TableFeature : MarkdownFeature
{
    private const int LengthOfCell = 40;

    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.UsePipeTables();

    /// <inheritdoc/>
    public override int AddedLength(Block block) => block is Table table ? LackingCells(table) * LengthOfCell : 0;

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

    /// <summary>Returns the number of cells that Markdig adds to rows with fewer cells than the first row.</summary>
    private static int LackingCells(Table table) => table.OfType<TableRow>().Sum(row => row.Count(cell => ((TableCell)cell).Count == 0));
}
