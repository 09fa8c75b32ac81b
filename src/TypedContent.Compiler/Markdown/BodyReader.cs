using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Containers;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Html;
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
    private readonly List<OmittedNode> _omitted = [];
    private readonly List<TextRange> _comments = [];
    private readonly List<TextRange> _unclosedAlerts = [];
    private readonly FootnoteNumbers _notes = new();
    private readonly OpenElements _elements = new();
    private bool _isHtmlTooDeep;
    private bool _hasUnknownBlocks;

    private BodyReader(string text)
    {
        _text = text;
        _links = new LinkCollector(text);
    }

    /// <summary>
    /// Returns the parsed body of <paramref name="text"/>; null if parsing would take too long, the nesting is too deep, or the HTML would
    /// repeat too much.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="repeated">The definition that would be repeated too often; null if there is none.</param>
    public static ParsedBody? Read(string text, out TextRange? repeated)
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
            markdown = Markdig.Markdown.Parse(text, MarkdownDialect.Article, definitions.Context);
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
        return reader.ReadBlocks(markdown) ? reader.Finish(markdown) : null;
    }

    private ParsedBody Finish(MarkdownDocument markdown)
    {
        var anchors = _anchors.Finish();
        var notes = FootnoteTable.Of(markdown);
        if (notes is not null)
        {
            _notes.Finish(notes, anchors.Select(anchor => anchor.Name));
        }

        return new ParsedBody(markdown, _anchors.Headings, anchors, _links.Links, _textBlocks, _omitted, _comments)
        {
            Notes = notes,
            UnclosedAlerts = _unclosedAlerts,
            RepeatedIds = _anchors.Repeated,
            SiteAnchors = SiteAnchors.Of(_anchors.Headings, anchors),
            HasUnknownBlocks = _hasUnknownBlocks || DirectiveBlock.IsUnknown(markdown),
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
                _elements.Leave(around.Pop());
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
                around.Push(_elements.Enter());
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
            ReadHtmlBlock(html);
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
        around.Push((-1, _elements.Enter()));
        foreach (var (inline, depth) in InlineWalker.Walk(inlines))
        {
            if (depth > ReadingLimits.MarkdownDepth)
            {
                return false;
            }

            while (around.Peek().Depth >= depth)
            {
                _elements.Leave(around.Pop().Outer);
            }

            ReadInline(inline);
            if (inlines.ParentBlock?.Parent is TableCell)
            {
                TableFeature.UnescapeCode(inline);
            }

            if (inline is FootnoteReference note && !_elements.IsSuppressing)
            {
                _notes.Add(note, inlines.ParentBlock);
            }

            // What the site puts into a heading is part of its anchor.
            _hasUnknownBlocks |= inline is DirectiveInline && inlines.ParentBlock is HeadingBlock;
            hasContent |= !IsWithoutContent(inline);
            if (inline is EmphasisInline or LinkInline)
            {
                around.Push((depth, _elements.Enter()));
            }
        }

        while (around.Count > 0)
        {
            _elements.Leave(around.Pop().Outer);
        }

        _elements.EndBlock();
        _anchors.End(hasContent);
        return true;
    }

    private static bool IsWithoutContent(Inline inline) => inline switch
    {
        HtmlInline html => HtmlTag.Parse(html.Tag) is not { } tag || IsWithoutContent(tag),
        LiteralInline literal => literal.Content.IsEmptyOrWhitespace(),
        _ => inline is LineBreakInline or HiddenInline,
    };

    private static bool IsWithoutContent(HtmlTag tag) => tag.IsComponent || (!HtmlAllowlist.IsVoid(tag.Name) && !HtmlAllowlist.IsOpaque(tag.Name));

    private void ReadInline(Inline inline)
    {
        _links.Read(inline);
        if (inline is HiddenInline { Anchor: { } anchor })
        {
            _anchors.Add(new StatedId(anchor, new TextRange(inline.Span.Start, inline.Span.End + 1)), isAttribute: true);
        }

        if (inline is not HtmlInline html)
        {
            return;
        }

        if (IsComment(html.Tag, 0))
        {
            _comments.Add(new TextRange(html.Span.Start, html.Span.End + 1));
        }
        else if (HtmlTag.Parse(html.Tag) is { } tag)
        {
            ReadTag(tag, html.Span.Start);
        }
    }

    private void ReadHtmlBlock(HtmlBlock block)
    {
        if (block.Span.IsEmpty)
        {
            return;
        }

        var html = HtmlBlockText.Of(block, _text);
        var hasContent = false;
        foreach (var piece in HtmlTagScanner.Scan(html))
        {
            if (piece.IsMarkup && IsComment(html, piece.Start))
            {
                _comments.Add(new TextRange(block.Span.Start + piece.Start, block.Span.Start + piece.End));
            }
            else if (piece.IsMarkup && HtmlTag.Parse(html.Substring(piece.Start, piece.End - piece.Start)) is { } tag)
            {
                ReadTag(tag, block.Span.Start + piece.Start);
                hasContent |= !IsWithoutContent(tag);
            }
            else if (!piece.IsMarkup)
            {
                hasContent |= !html.AsSpan(piece.Start, piece.End - piece.Start).IsWhiteSpace();
                if (DirectiveHtml.IsIn(block))
                {
                    DirectiveHtml.Without(html.Substring(piece.Start, piece.End - piece.Start), out var standsForBlocks);
                    _hasUnknownBlocks |= standsForBlocks;
                }
            }
        }

        _anchors.End(hasContent);
        _elements.EndBlock();
    }

    private static bool IsComment(string html, int start) => string.CompareOrdinal(html, start, "<!--", 0, 4) == 0;

    private void ReadTag(HtmlTag tag, int start)
    {
        if (_elements.Take(tag) == TagFate.TooDeep && !_isHtmlTooDeep)
        {
            _isHtmlTooDeep = true;
            _omitted.Add(new OmittedNode(OmittedKind.TooDeep, $"<{tag.Name}>", new TextRange(start, start + tag.Name.Length + 1)));
        }

        if (tag.IsEnd)
        {
            return;
        }

        foreach (var omitted in OmittedHtml.In(tag))
        {
            _omitted.Add(omitted with { Range = new TextRange(start + omitted.Range.Start, start + omitted.Range.End) });
        }

        string? id = null;
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Value.Length > 0 && (attribute.Name == "id" || (attribute.Name == "name" && tag.Name == "a")))
            {
                var range = new TextRange(start + attribute.ValueStart, start + attribute.ValueStart + attribute.ValueLength);
                if (attribute.Value != id)
                {
                    _anchors.Add(new StatedId(id = attribute.Value, range), isAttribute: false);
                }
            }
        }

        _links.Read(tag, start);
    }
}
