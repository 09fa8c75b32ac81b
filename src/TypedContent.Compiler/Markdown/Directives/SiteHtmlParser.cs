using Markdig.Parsers;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Html;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Parses blocks of raw HTML as sites do. A line that begins with a component, such as <c>&lt;Link to="a"&gt;A&lt;/Link&gt;</c>, is a sentence. The
/// content of an element with the attribute <c>markdown</c> (MkDocs, kramdown) is Markdown.
/// </summary>
internal sealed class SiteHtmlParser : HtmlBlockParser
{
    private static readonly object IsTag = new();

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || line.Length < 3)
        {
            return base.TryOpen(processor);
        }

        var isEnd = line[1] == '/';
        var name = ComponentName.At(line.Slice(isEnd ? 2 : 1));
        if (ComponentName.Is(name) && (!ComponentName.HoldsCode(name) || line.IndexOf("/>".AsSpan()) > 0))
        {
            return BlockState.None;
        }

        var open = OpenElementsOf(processor.Document);
        var element = name.ToString().ToLowerInvariant();
        if (!HtmlAllowlist.IsAllowed(element) || (open.Count == 0 && line.IndexOf("markdown".AsSpan()) < 0))
        {
            return base.TryOpen(processor);
        }

        if (isEnd)
        {
            if (open.Count > 0 && open.Peek() == element)
            {
                open.Pop();
            }

            return base.TryOpen(processor);
        }

        var isWhole = line.TrimEnd().EndsWith(("</" + element + ">").AsSpan(), StringComparison.OrdinalIgnoreCase);
        return !HasMarkdown(line, isInside: open.Count > 0) ? base.TryOpen(processor) : isWhole ? OpenLine(processor) : OpenTag(processor, open, element);
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block.ContainsData(IsTag) ? BlockState.None : base.TryContinue(processor, block);

    /// <summary>Opens a line with an element whose tags are both on it.</summary>
    private BlockState OpenLine(BlockProcessor processor)
    {
        processor.NewBlocks.Push(new MarkupLine(this)
        {
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.Break;
    }

    /// <summary>Opens the line with a start tag, which is raw HTML. What follows is Markdown.</summary>
    private BlockState OpenTag(BlockProcessor processor, Stack<string> open, string element)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.Count > 0)
        {
            processor.NewBlocks.Peek().SetData(IsTag, true);
            open.Push(element);
        }

        return state;
    }

    /// <summary>Determines whether the first tag of a line has the attribute <c>markdown</c>, or inherits it.</summary>
    private static bool HasMarkdown(ReadOnlySpan<char> line, bool isInside)
    {
        const string attribute = "markdown";
        var text = line.ToString();
        var end = HtmlTagScanner.EndOf(text, 0);
        var tag = HtmlTag.Parse(text.Substring(0, end));
        if (tag is null || HtmlAllowlist.IsVoid(tag.Name))
        {
            return false;
        }

        return tag.Find(attribute) is { } found ? found.Value != "0" : isInside || text.Substring(0, end).TrimEnd('>', ' ').EndsWith(" " + attribute, StringComparison.Ordinal);
    }

    private static Stack<string> OpenElementsOf(MarkdownDocument document)
    {
        if (document.GetData(typeof(SiteHtmlParser)) is not Stack<string> open)
        {
            document.SetData(typeof(SiteHtmlParser), open = new Stack<string>());
        }

        return open;
    }
}
