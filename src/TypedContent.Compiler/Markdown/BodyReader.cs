using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Containers;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Markdown.Tables;
using TypedContent.Compiler.Markdown.Tabs;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown;

/// <summary>Parses the stripped text with Markdig and collects its headings, anchors and links, without recursion.</summary>
internal sealed class BodyReader
{
    private readonly string _text;
    private readonly AnchorCollector _anchors = new();
    private readonly LinkCollector _links;
    private readonly List<LeafBlock> _textBlocks = [];
    private readonly List<TextRange> _unclosedAlerts = [];
    private readonly FootnoteNumbers _notes = new();
    private readonly BodyHtmlReader _html;
    private bool _hasUnknownBlocks;

    private BodyReader(string text)
    {
        _text = text;
        _links = new LinkCollector(text);
        _html = new BodyHtmlReader(text, _anchors, _links);
    }

    /// <summary>
    /// Returns the parsed body of <paramref name="text"/>; null if parsing would take too long, the nesting is too deep, or the HTML would
    /// repeat too much.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="hasValues">Whether the texts have values.</param>
    /// <param name="repeated">The definition that would be repeated too often; null if there is none.</param>
    public static ParsedBody? Read(string text, bool hasValues, out TextRange? repeated)
    {
        repeated = null;
        if (BracketGuard.Find(text) >= 0 || CostGuard.Find(text) is not null)
        {
            return null;
        }

        var definitions = new RepeatedText(text.Length);
        MarkdownDocument markdown;
        try
        {
            markdown = Markdig.Markdown.Parse(text, MarkdownDialect.ForArticle(hasValues), definitions.Context);
        }
        catch (ArgumentException)
        {
            // Markdig limits the depth of nested blocks.
            return null;
        }

        if (definitions.IsTooLong)
        {
            repeated = definitions.MostRepeated;
            return null;
        }

        var reader = new BodyReader(text);
        return reader.ReadBlocks(markdown) ? reader.Finish(markdown) with { HasValues = hasValues } : null;
    }

    private ParsedBody Finish(MarkdownDocument markdown)
    {
        var anchors = _anchors.Finish();
        var notes = FootnoteTable.Of(markdown);
        if (notes is not null)
        {
            _notes.Finish(notes, anchors.Select(anchor => anchor.Name));
        }

        return new ParsedBody(markdown, _anchors.Headings, anchors, _links.Links, _textBlocks, _html.Omitted, _html.Comments)
        {
            Notes = notes,
            UnclosedAlerts = _unclosedAlerts,
            RepeatedIds = _anchors.Repeated,
            SiteAnchors = SiteAnchors.Of(_anchors.Headings, anchors),
            HasUnknownBlocks = _hasUnknownBlocks || _html.HasUnknownBlocks || DirectiveBlock.IsUnknown(markdown),
            TooMany = [.. _anchors.TooMany, .. _links.HasMore ? (string[])["links"] : []],
        };
    }

    private bool ReadBlocks(MarkdownDocument markdown)
    {
        var blocks = new Stack<(Block? Block, int Depth)>();
        var around = new Stack<int>();
        blocks.Push((markdown, 0));
        while (blocks.Count > 0)
        {
            var (block, depth) = blocks.Pop();
            if (block is null)
            {
                _html.Elements.Leave(around.Pop());
                continue;
            }

            if (depth > ReadingLimits.MarkdownDepth)
            {
                return false;
            }

            if (block is ContainerAlert { Colons: > 0, HasEnd: false } alert)
            {
                _unclosedAlerts.Add(new TextRange(alert.Span.Start, TextLines.EndOf(_text, alert.Span.Start)));
            }

            if (block is ContainerBlock container)
            {
                around.Push(_html.Elements.Enter());
                blocks.Push((null, depth));
                for (var i = container.Count - 1; i >= 0; i--)
                {
                    blocks.Push((container[i], depth + 1));
                }
            }
            else if (!ReadLeaf((LeafBlock)block))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadLeaf(LeafBlock block)
    {
        _anchors.Begin(block);
        if (block is HeadingBlock heading && TabHeading.Find(heading) is null)
        {
            _anchors.Add(heading);
        }

        if (block is HtmlBlock html)
        {
            _anchors.End(_html.Read(html));
        }
        else if (block is DirectiveBlock { Directive.Anchor: { } anchor })
        {
            _anchors.Add(new StatedId(anchor, new TextRange(block.Span.Start, block.Span.End + 1)), isAttribute: true);
            _anchors.End(hasContent: false);
        }
        else if (DirectiveParagraph.Is(block, _text))
        {
            _hasUnknownBlocks = true;
            _anchors.End(hasContent: true);
        }
        else if (ContentsParagraph.Is(block, _text))
        {
            _anchors.End(hasContent: true);
        }
        else if (block.Inline is { } inlines)
        {
            if (inlines.FirstChild is not null)
            {
                _textBlocks.Add(block);
            }

            return ReadInlines(inlines, hasContent: block is HeadingBlock);
        }
        else
        {
            _anchors.End(hasContent: true);
        }

        return true;
    }

    private bool ReadInlines(ContainerInline inlines, bool hasContent)
    {
        var around = new Stack<(int Depth, int Outer)>();
        around.Push((-1, _html.Elements.Enter()));
        foreach (var (inline, depth) in InlineWalker.Walk(inlines))
        {
            if (depth > ReadingLimits.MarkdownDepth)
            {
                return false;
            }

            while (around.Peek().Depth >= depth)
            {
                _html.Elements.Leave(around.Pop().Outer);
            }

            _html.Read(inline);
            if (inlines.ParentBlock?.Parent is TableCell)
            {
                TableFeature.UnescapeCode(inline);
            }

            if (inline is FootnoteReference note && !_html.Elements.IsSuppressing)
            {
                _notes.Add(note, inlines.ParentBlock);
            }

            // What the site puts into a heading is part of its anchor.
            _hasUnknownBlocks |= inline is DirectiveInline && inlines.ParentBlock is HeadingBlock;
            hasContent |= !BodyHtmlReader.IsWithoutContent(inline);
            if (inline is EmphasisInline or LinkInline)
            {
                around.Push((depth, _html.Elements.Enter()));
            }
        }

        while (around.Count > 0)
        {
            _html.Elements.Leave(around.Pop().Outer);
        }

        _html.Elements.EndBlock();
        _anchors.End(hasContent);
        return true;
    }
}
