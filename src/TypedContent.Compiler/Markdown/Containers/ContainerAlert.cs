using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Containers;

/// <summary>Represents an alert that begins with a line of its own.</summary>
/// <param name="parser">The parser.</param>
/// <param name="kind">The kind, such as <c>note</c>.</param>
internal sealed class ContainerAlert(BlockParser parser, string kind) : ContainerBlock(parser)
{
    /// <summary>Gets the kind, such as <c>note</c>.</summary>
    public string Kind { get; } = kind;

    /// <summary>Gets the number of colons that it begins with; 0 for other alerts.</summary>
    public int Colons { get; init; }

    /// <summary>Gets or sets a value that indicates whether it was closed, by its end or with the block around it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Gets or sets a value that indicates whether a line of colons ends it.</summary>
    public bool HasEnd { get; set; }

    /// <summary>Opens an alert at the current line.</summary>
    /// <param name="processor">The processor of the line.</param>
    /// <param name="alert">The alert.</param>
    /// <param name="title">The range of the title in the line's text; empty for none.</param>
    public static BlockState Open(BlockProcessor processor, ContainerAlert alert, TextRange title)
    {
        var line = processor.Line;
        alert.Line = processor.LineIndex;
        alert.Column = processor.Column;
        alert.Span = new SourceSpan(line.Start, line.End);
        if (title.Length > 0)
        {
            var text = new StringSlice(line.Text, title.Start, title.End - 1);
            var block = new ContainerTitle(alert.Parser!) { Line = processor.LineIndex, Span = new SourceSpan(title.Start, title.End - 1), IsOpen = false };
            block.AppendLine(ref text, processor.Column + title.Start - line.Start, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
            alert.Add(block);
        }

        processor.NewBlocks.Push(alert);
        return BlockState.ContinueDiscard;
    }
}

/// <summary>Represents the title of an alert.</summary>
internal sealed class ContainerTitle : LeafBlock
{
    public ContainerTitle(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
