using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>A directive alone on its line.</summary>
internal sealed class IncludeBlock(BlockParser parser, TextRange path) : LeafBlock(parser)
{
    /// <summary>Where its path stands in the text.</summary>
    public TextRange Path { get; } = path;
}

/// <summary>Parses <see cref="IncludeBlock"/>s, which may stand between the lines of a paragraph.</summary>
internal sealed class IncludeBlockParser : BlockParser
{
    public IncludeBlockParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent
            || !IncludeSyntax.TryParse(line.Text, line.Start, line.End + 1, out var length, out var path)
            || !line.Text.AsSpan(line.Start + length, line.End + 1 - line.Start - length).IsWhiteSpace())
        {
            return BlockState.None;
        }

        var start = processor.Start;
        var shift = start - line.Start;
        processor.NewBlocks.Push(new IncludeBlock(this, new TextRange(path.Start + shift, path.End + shift))
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(start, start + length - 1),
        });
        return BlockState.BreakDiscard;
    }
}
