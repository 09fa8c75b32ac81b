using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.TripleColon;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Containers;

/// <summary>
/// Parses alerts between lines of three or more colons: <c>:::note</c>, <c>:::tip Title</c>, <c>:::tip[Title]</c>. An inner alert has fewer
/// colons, or as many. The <c>:::</c> elements of Microsoft Learn are not alerts.
/// </summary>
internal sealed class ColonContainerParser : BlockParser
{
    /// <summary>The maximum depth of alerts. Lines beyond it are layout: they are elements that no line ends.</summary>
    public const int Deepest = 20;

    public ColonContainerParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || ColonFence.Read(Line(processor)) is not { Kind.Length: > 0 } fence || TripleColonElement.IsElement(fence.Kind)
            || DepthOf(processor.GetCurrentContainerOpened()) >= Deepest)
        {
            return BlockState.None;
        }

        var title = new TextRange(processor.Start + fence.Title.Start, processor.Start + fence.Title.End);
        var opened = ContainerAlert.Open(processor, new ContainerAlert(this, fence.Kind) { Colons = fence.Colons, HasEnd = fence.IsOneLine }, title);
        return fence.IsOneLine ? BlockState.BreakDiscard : opened;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // A line of colons in code is code.
        var isEnd = processor.CurrentChar == ':' && !processor.IsCodeIndent && processor.CurrentBlock is not FencedCodeBlock
            && ColonFence.Read(Line(processor)) is { Kind.Length: 0 } fence
            && ReferenceEquals(EndedBy(fence.Colons, (ContainerAlert)block), block);
        ((ContainerAlert)block).HasEnd |= isEnd;
        if (!isEnd)
        {
            // The indentation belongs to the blocks in the alert.
            processor.GoToColumn(processor.ColumnBeforeIndent);
        }

        return isEnd ? BlockState.BreakDiscard : BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var alert = (ContainerAlert)block;
        alert.IsClosed = true;
        alert.Span.End = Math.Max(alert.Span.End, alert.LastChild?.Span.End ?? 0);
        return true;
    }

    private static ReadOnlySpan<char> Line(BlockProcessor processor) => processor.Line.Text.AsSpan(processor.Start, processor.Line.Length);

    private static int DepthOf(Block? block)
    {
        var depth = 0;
        for (; block is not null; block = block.Parent)
        {
            depth += block is ContainerAlert ? 1 : 0;
        }

        return depth;
    }

    /// <summary>
    /// Returns the alert that <paramref name="colons"/> end, of those that are directly in each other: the innermost with as many colons;
    /// otherwise, the outermost with fewer.
    /// </summary>
    private static ContainerAlert? EndedBy(int colons, ContainerAlert outer)
    {
        ContainerAlert? fewer = null, equal = null;
        for (var alert = outer; alert is { IsClosed: false }; alert = alert.LastChild as ContainerAlert)
        {
            fewer ??= alert.Colons is > 0 and var own && own < colons ? alert : null;
            equal = alert.Colons == colons ? alert : equal;
        }

        return equal ?? fewer;
    }
}
