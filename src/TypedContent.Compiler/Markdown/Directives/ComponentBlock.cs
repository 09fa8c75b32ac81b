using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Represents the blocks between the tags of components. They can be indented, which doesn't make them code.</summary>
internal sealed class ComponentBlock(int tags) : ContainerBlock(ComponentBlockParser.Instance)
{
    /// <summary>Gets or sets the number of tags on the first line that are not closed yet.</summary>
    public int Tags { get; set; } = tags;

    /// <summary>Gets or sets the indentation of the first line; null before it.</summary>
    public int? Indentation { get; set; }

    /// <summary>Returns the components around <paramref name="block"/>, from the innermost on, and itself if it is one.</summary>
    public static IEnumerable<ComponentBlock> Around(Block? block)
    {
        for (; block is not null; block = block.Parent)
        {
            if (block is ComponentBlock component)
            {
                yield return component;
            }
        }
    }
}

/// <summary>Continues components to the line with their end tags. <see cref="DirectiveBlockParser"/> opens them.</summary>
internal sealed class ComponentBlockParser : BlockParser
{
    private ComponentBlockParser()
    {
    }

    /// <summary>Gets the parser.</summary>
    public static ComponentBlockParser Instance { get; } = new();

    public override BlockState TryOpen(BlockProcessor processor) => BlockState.None;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var component = (ComponentBlock)block;
        if (processor.IsBlankLine || processor.CurrentBlock is DirectiveBlock { IsComplete: false })
        {
            return BlockState.Continue;
        }

        component.UpdateSpanEnd(processor.Line.End);
        if (!IsVerbatim(processor.CurrentBlock) && ComponentForm.EndTags(processor.Line.AsSpan()) is > 0 and var ends)
        {
            // The components inside are closed first.
            var rest = ends - ComponentBlock.Around(processor.CurrentBlock).TakeWhile(inside => !ReferenceEquals(inside, component)).Sum(inside => inside.Tags);
            if (rest >= component.Tags)
            {
                return BlockState.BreakDiscard;
            }

            component.Tags -= Math.Max(rest, 0);
        }

        component.Indentation ??= processor.Indent;
        processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(processor.Indent, component.Indentation.Value));
        return BlockState.Continue;
    }

    /// <summary>Determines whether tags in a block are its text.</summary>
    private static bool IsVerbatim(Block? block) =>
        block is FencedCodeBlock or HtmlBlock { Type: not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock) };
}
