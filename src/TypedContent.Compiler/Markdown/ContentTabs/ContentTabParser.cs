using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.ContentTabs;

/// <summary>Parses tabs such as <c>=== "Windows"</c>, whose content is indented by four spaces.</summary>
internal sealed class ContentTabParser : BlockParser
{
    private const int Indentation = 4;

    public ContentTabParser() => OpeningCharacters = ['='];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || LabelOf(processor.Line.AsSpan()) is not { } label)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ContentTabBlock(this, label)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (processor.Indent < Indentation)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + Indentation);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>Returns the label in the line of a tab; null for other lines. A sign after the first three says which tab is open.</summary>
    private static string? LabelOf(ReadOnlySpan<char> line)
    {
        const string mark = "===";
        if (!line.StartsWith(mark.AsSpan()))
        {
            return null;
        }

        line = line.Slice(mark.Length).TrimStart("+!".AsSpan());
        var label = line.Trim();
        return label.Length > 2 && line[0] is ' ' or '\t' && label[0] is '"' or '\'' && label[label.Length - 1] == label[0]
            ? label.Slice(1, label.Length - 2).ToString()
            : null;
    }
}
