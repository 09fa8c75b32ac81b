using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Tables;

/// <summary>
/// Begins a paragraph at a line without a pipe that follows a table. Markdig reads tables from the text of a paragraph, and none from one
/// that has such a line.
/// </summary>
internal sealed class TableEndParser(ParagraphBlockParser paragraphs) : BlockParser
{
    // Of a long row, only the beginning is examined, since it is examined again for each line after it.
    private const int LongestBeginning = 1_024;

    public override bool CanInterrupt(BlockProcessor processor, Block block) =>
        block is ParagraphBlock paragraph && !processor.IsBlankLine && processor.Line.IndexOf('|') < 0 && IsTable(paragraph);

    /// <summary>Determines whether a paragraph is a table: its first line has a pipe, and its second one is a row of dashes.</summary>
    public static bool IsTable(ParagraphBlock paragraph) =>
        paragraph.Lines.Count >= 2
        && Beginning(paragraph.Lines.Lines[0].Slice).IndexOf('|') >= 0
        && IsDelimiterRow(Beginning(paragraph.Lines.Lines[1].Slice));

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is not ParagraphBlock || processor.IsBlankLine)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ParagraphBlock(paragraphs) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) });
        return BlockState.Continue;
    }

    private static ReadOnlySpan<char> Beginning(StringSlice line) => line.Text.AsSpan(line.Start, Math.Min(line.Length, LongestBeginning));

    private static bool IsDelimiterRow(ReadOnlySpan<char> line)
    {
        var hasDash = false;
        foreach (var c in line)
        {
            if (c is not ('|' or '-' or ':' or ' ' or '\t'))
            {
                return false;
            }

            hasDash |= c == '-';
        }

        return hasDash;
    }
}
