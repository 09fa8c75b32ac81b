using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.TripleColon;

/// <summary>
/// Represents a line such as <c>:::zone pivot="a"</c> or <c>:::row-end:::</c>, or a <c>:::</c> that ends nothing, which is layout and not text.
/// </summary>
internal sealed class TripleColonBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>Parses lines of layout; <see cref="TripleColonInlineParser"/> parses the elements of running text.</summary>
internal sealed class TripleColonBlockParser : BlockParser
{
    public TripleColonBlockParser() => OpeningCharacters = [':'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar() != ':' || line.PeekChar(2) != ':')
        {
            return BlockState.None;
        }

        var name = TripleColonElement.NameAt(line.Text, line.Start + 3, line.End + 1);
        var isLoneEnd = line.Text.AsSpan(line.Start, line.Length).TrimStart(':').IsWhiteSpace();
        if ((name.Length == 0 && !isLoneEnd) || TripleColonElement.IsInline(name))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new TripleColonBlock(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        });
        return BlockState.BreakDiscard;
    }
}
