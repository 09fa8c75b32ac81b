using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Tables;

namespace TypedContent.Compiler.Markdown.DefinitionLists;

/// <summary>
/// Parses definitions, as PHP Markdown Extra does: each line of the paragraph before the first definition is a term. Markdig's own parser
/// requires three spaces after the colon.
/// </summary>
internal sealed class DefinitionParser : BlockParser
{
    private const int CodeIndentation = 4;

    public DefinitionParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var container = processor.GetCurrentContainerOpened();
        if (processor.IsCodeIndent || processor.PeekChar(1) is not (' ' or '\t') || container is null
            || processor.Line.Text.AsSpan(processor.Start + 1, processor.Line.Length - 1).IsWhiteSpace())
        {
            return BlockState.None;
        }

        var paragraph = container.LastChild as ParagraphBlock;
        if (paragraph is not null && !IsTermOf(paragraph, processor.LineIndex))
        {
            return BlockState.None;
        }

        var list = ListBefore(container, paragraph);
        if (paragraph is null && list is null)
        {
            return BlockState.None;
        }

        var item = new DefinitionItem(this) { Line = processor.LineIndex, Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) };
        if (paragraph is not null)
        {
            MoveTerms(processor, paragraph, item);
        }

        if (list is null)
        {
            list = new DefinitionList(this) { Line = item.Line, Column = item.Column, Span = item.Span, IsOpen = false };
            container.Add(list);
        }

        list.Add(item);
        list.Span.End = item.Span.End;
        item.SetData(typeof(DefinitionParser), SkipMark(processor));
        processor.NewBlocks.Push(item);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        var indentation = (int)block.GetData(typeof(DefinitionParser))!;
        if (processor.Indent < indentation)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + indentation);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        block.Span.End = ((ContainerBlock)block).LastChild?.Span.End ?? block.Span.End;
        return true;
    }

    /// <summary>Determines whether a definition may follow a paragraph: directly, or after an empty line. After a table, it is a caption.</summary>
    private static bool IsTermOf(ParagraphBlock paragraph, int line) =>
        paragraph.Lines.Count > 0 && !TableEndParser.IsTable(paragraph) && line - paragraph.Lines.Lines[paragraph.Lines.Count - 1].Line is 1 or 2;

    private static DefinitionList? ListBefore(ContainerBlock container, ParagraphBlock? paragraph)
    {
        var index = container.Count - (paragraph is null ? 1 : 2);
        return index >= 0 ? container[index] as DefinitionList : null;
    }

    private void MoveTerms(BlockProcessor processor, ParagraphBlock paragraph, DefinitionItem item)
    {
        item.Span.Start = paragraph.Span.Start;
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines.Lines[i];
            line.Slice.Trim();
            var term = new DefinitionTerm(this)
            {
                Line = line.Line,
                Column = line.Column,
                Span = new SourceSpan(line.Slice.Start, line.Slice.End),
                IsOpen = false,
            };
            term.AppendLine(ref line.Slice, line.Column, line.Line, line.Position, trackTrivia: false);
            item.Add(term);
        }

        processor.Discard(paragraph);
        paragraph.Parent?.Remove(paragraph);
    }

    /// <summary>Skips the colon and the space after it. Returns the columns by which further lines are indented.</summary>
    private static int SkipMark(BlockProcessor processor)
    {
        var column = processor.Column;
        processor.NextChar();
        processor.ParseIndent();
        var width = processor.Column - column;
        if (width <= CodeIndentation)
        {
            return width;
        }

        // The first line is indented code.
        processor.GoToColumn(column + 2);
        return 2;
    }
}
