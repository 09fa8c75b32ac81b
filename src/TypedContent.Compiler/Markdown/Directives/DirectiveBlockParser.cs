using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Parses directives on lines of their own, which may be several.</summary>
internal sealed class DirectiveBlockParser : BlockParser
{
    private const int MostComponents = 30;

    public DirectiveBlockParser() => OpeningCharacters = DirectiveForms.OpeningCharacters;

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || DirectiveForms.At(line.Text, line.Start) is not { } directive
            || (line.CurrentChar == '{' && RawTemplate.IsAt(processor.Document, line.Text, line.Start)))
        {
            return BlockState.None;
        }

        var paragraph = processor.CurrentBlock as ParagraphBlock;
        if (paragraph is not null && (!directive.EndsParagraph || (directive.Anchor is not null && IsUnderline(line.Text, TextLines.Next(line.Text, line.End + 1)))))
        {
            return BlockState.None;
        }

        var isOneLine = directive.End <= line.End + 1;
        if (isOneLine && paragraph is not null && IsTable(paragraph) && IsRow(line.Text, TextLines.Next(line.Text, line.End + 1)))
        {
            // A condition or loop around rows doesn't end the table.
            paragraph.IsOpen = true;
            MarkUnknown(processor, directive);
            return BlockState.BreakDiscard;
        }

        var hasContent = directive.OpenTags > 0 && ComponentBlock.Around(processor.CurrentContainer).Take(MostComponents).Count() < MostComponents;
        if (!isOneLine || !hasContent)
        {
            processor.NewBlocks.Push(new DirectiveBlock(this, directive)
            {
                Line = processor.LineIndex,
                Column = processor.Column,
                Span = new SourceSpan(line.Start, directive.End - 1),
                IsComplete = isOneLine,
            });
        }

        if (hasContent)
        {
            MarkUnknown(processor, directive);
            processor.NewBlocks.Push(new ComponentBlock(directive.OpenTags) { Column = processor.Column, Span = new SourceSpan(line.Start, line.End) });
        }

        return !isOneLine ? BlockState.Continue : hasContent ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var directive = (DirectiveBlock)block;
        directive.IsComplete = directive.Directive.End <= processor.Line.End + 1;
        if (directive.IsComplete && directive.Directive.HasTextBehind)
        {
            while (processor.Start < directive.Directive.End || processor.CurrentChar is ' ' or '\t')
            {
                processor.NextChar();
            }

            processor.RestartIndent();
            return BlockState.None;
        }

        return directive.IsComplete ? BlockState.BreakDiscard : BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var directive = (DirectiveBlock)block;
        if (directive.IsComplete)
        {
            MarkUnknown(processor, directive.Directive);
            if (directive.Directive.IsContents)
            {
                RemoveListBefore(directive, processor.Line.Text);
            }
        }
        else
        {
            // The list item or quote around it ends before it does, so it is text.
            var paragraph = new ParagraphBlock(processor.Parsers.FindExact<ParagraphBlockParser>())
            {
                Lines = directive.Lines,
                Line = directive.Line,
                Column = directive.Column,
                Span = new SourceSpan(directive.Span.Start, directive.Lines.Lines[directive.Lines.Count - 1].Slice.End),
            };
            directive.Lines = default;
            var parent = directive.Parent!;
            parent[parent.IndexOf(directive)] = paragraph;
        }

        return true;
    }

    /// <summary>Removes the list in whose place the site puts a table of contents.</summary>
    private static void RemoveListBefore(DirectiveBlock directive, string text)
    {
        var blocks = directive.Parent!;
        var index = blocks.Count - 1;
        if (index > 0 && ReferenceEquals(blocks[index], directive) && blocks[index - 1] is ListBlock list && !TextLines.HasBlankLine(text, list.Span.Start, directive.Span.Start))
        {
            blocks.RemoveAt(index - 1);
        }
    }

    private static void MarkUnknown(BlockProcessor processor, DirectiveLines directive)
    {
        if (directive.StandsForBlocks)
        {
            DirectiveBlock.MarkUnknown(processor.Document);
        }
    }

    /// <summary>Determines whether the second line of a paragraph makes it a table.</summary>
    private static bool IsTable(ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Count < 2)
        {
            return false;
        }

        var line = paragraph.Lines.Lines[1].Slice.AsSpan();
        return line.IndexOf('|') >= 0 && line.IndexOf('-') >= 0 && line.Trim("|-: \t".AsSpan()).IsEmpty;
    }

    /// <summary>Determines whether a line makes the paragraph before it a heading, whose id is on the line before.</summary>
    private static bool IsUnderline(string text, int line) =>
        text.AsSpan(line, TextLines.EndOf(text, line) - line).Trim() is { IsEmpty: false } marks && marks.Trim(marks[0] == '=' ? '=' : '-').IsEmpty;

    private static bool IsRow(string text, int line) => text.AsSpan(line, TextLines.EndOf(text, line) - line).TrimStart(" \t>".AsSpan()).StartsWith("|".AsSpan());
}
