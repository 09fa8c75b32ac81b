using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Tables;

/// <summary>Adds pipe tables.</summary>
internal sealed class TableFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline)
    {
        pipeline.UsePipeTables();
        if (pipeline.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs)
        {
            pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableEndParser(paragraphs));
        }
    }

    /// <summary>Replaces the escaped pipes in code of a cell, which Markdig leaves as they are, by pipes.</summary>
    public static void UnescapeCode(Inline inline)
    {
        if (inline is CodeInline code && code.Content.IndexOf("\\|", StringComparison.Ordinal) >= 0)
        {
            code.Content = code.Content.Replace("\\|", "|");
        }
    }

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
