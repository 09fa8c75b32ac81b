using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Alerts;

/// <summary>Parses paragraphs of quotes that begin like <c>[!NOTE]: text</c>, which would be definitions of links otherwise and vanish.</summary>
internal sealed class AlertLineParser : BlockParser
{
    public AlertLineParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentContainer is not QuoteBlock || processor.CurrentBlock is ParagraphBlock || !IsMark(processor.Line.AsSpan()))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ParagraphBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Line.Start, processor.Line.End),
        });
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.BreakDiscard;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    private static bool IsMark(ReadOnlySpan<char> line)
    {
        var end = 2;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return end > 2 && end + 1 < line.Length && line[1] == '!' && line[end] == ']' && line[end + 1] == ':';
    }
}
