using Markdig.Syntax;
using TypedContent.Compiler.Markdown;

namespace TypedContent.Compiler.Exchange;

/// <summary>Describes the blocks of an article, so that a text that makes another block of its own is noticed.</summary>
internal static class BlockOutline
{
    /// <summary>Returns a line for each block.</summary>
    public static IReadOnlyList<string> Of(ParsedBody body)
    {
        var lines = new List<string>();
        var blocks = new Stack<(Block Block, int Depth)>();
        blocks.Push((body.Markdown, 0));
        while (blocks.Count > 0)
        {
            var (block, depth) = blocks.Pop();
            lines.Add($"{depth} {block.GetType().Name} {(block is HeadingBlock heading ? heading.Level : 0)}");
            if (block is ContainerBlock container)
            {
                for (var i = container.Count - 1; i >= 0; i--)
                {
                    blocks.Push((container[i], depth + 1));
                }
            }
        }

        return lines;
    }
}
