using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Includes;

/// <summary>Finds the directives of a plain Markdown text. The Markdown parser determines which of them are code.</summary>
internal sealed class IncludeScanner
{
    private readonly string _text;
    private readonly List<IncludeDirective> _directives = [];

    private IncludeScanner(string text) => _text = text;

    /// <summary>Returns the layout of <paramref name="text"/>; <see cref="IncludeLayout.Unreadable"/> if its body can't be read.</summary>
    public static IncludeLayout Scan(string text)
    {
        if (BracketGuard.Find(text) >= 0 || CostGuard.Find(text) is not null)
        {
            return IncludeLayout.Unreadable;
        }

        MarkdownDocument markdown;
        try
        {
            markdown = Markdig.Markdown.Parse(text, MarkdownDialect.Includes, new RepeatedText(text.Length).Context);
        }
        catch (ArgumentException)
        {
            // Markdig limits the depth of nested blocks.
            return IncludeLayout.Unreadable;
        }

        var scanner = new IncludeScanner(text);
        return scanner.ReadBlocks(markdown)
            ? new IncludeLayout(new([.. scanner._directives.OrderBy(directive => directive.Start)]), OpenBlock.EndOf(markdown, text), IsReadable: true)
            : IncludeLayout.Unreadable;
    }

    private bool ReadBlocks(MarkdownDocument markdown)
    {
        var blocks = new Stack<(Block Block, int Depth)>();
        blocks.Push((markdown, 0));
        while (blocks.Count > 0)
        {
            var (block, depth) = blocks.Pop();
            if (depth > ReadingLimits.MarkdownDepth)
            {
                return false;
            }

            if (block is ContainerBlock container)
            {
                for (var i = container.Count - 1; i >= 0; i--)
                {
                    blocks.Push((container[i], depth + 1));
                }
            }
            else if (block is IncludeBlock include)
            {
                Add(include.Span, include.Path, include, isInCell: false);
            }
            else if (!ReadInlines((LeafBlock)block))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadInlines(LeafBlock block)
    {
        foreach (var (inline, depth) in InlineWalker.Walk(block.Inline))
        {
            if (depth > ReadingLimits.MarkdownDepth)
            {
                return false;
            }

            if (inline is IncludeInline include)
            {
                Add(include.Span, include.Path, null, block.Parent is TableCell);
            }
        }

        return true;
    }

    private void Add(SourceSpan span, TextRange path, IncludeBlock? block, bool isInCell)
    {
        if (_directives.Count <= ReadingLimits.Includes)
        {
            _directives.Add(new IncludeDirective(span.Start, span.End + 1, _text.Substring(path.Start, path.Length), path)
            {
                Block = block is null ? null : BlockPlacements.Of(block, _text),
                IsInCell = isInCell,
            });
        }
    }
}
