using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Footnotes;

/// <summary>Parses footnotes, as GitHub does: <c>[^label]:</c> and the rest of the line, and what follows it, indented by four spaces.</summary>
internal sealed class FootnoteBlockParser : BlockParser
{
    public FootnoteBlockParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var label = FootnoteLabel.At(line.Text.AsSpan(line.Start, line.Length));
        var length = label.Length + FootnoteLabel.MarksLength;
        var container = processor.GetCurrentContainerOpened();
        if (label.IsEmpty || processor.IsCodeIndent || line.PeekChar(length) != ':')
        {
            return BlockState.None;
        }

        var note = new FootnoteBlock(this, label.ToString(), container?.LastChild as FootnoteBlock)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        };
        for (var i = 0; i <= length; i++)
        {
            processor.NextChar();
        }

        while (processor.CurrentChar is ' ' or '\t')
        {
            processor.NextChar();
        }

        FootnoteTable.Add(processor.Document, note);
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        block.Span.End = ((ContainerBlock)block).LastChild?.Span.End ?? block.Span.End;
        return true;
    }
}
