using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Markdown.Tabs;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown;

/// <summary>Parses the stripped text with Markdig and collects its headings, anchors and links, without recursion.</summary>
internal sealed class BodyReader
{
    private readonly string _text;
    private readonly List<HeadingNode> _headings = [];
    private readonly List<AnchorNode> _anchors = [];
    private readonly LinkCollector _links;
    private readonly List<LeafBlock> _textBlocks = [];
    private readonly List<OmittedNode> _omitted = [];
    private readonly List<TextRange> _comments = [];
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly HeadingAliases _aliases = new();
    private readonly List<string> _tooMany = [];
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
        return reader.ReadBlocks(markdown)
            ? new ParsedBody(markdown, reader._headings, reader._anchors, reader._links.Links, reader._textBlocks, reader._omitted, reader._comments)
            {
                TooMany = [.. reader._tooMany, .. reader._links.HasMore ? (string[])["links"] : []],
                HasUnknownBlocks = reader._hasUnknownBlocks || DirectiveBlock.IsUnknown(markdown),
            }
            : null;
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
        if (block is HeadingBlock heading && TabHeading.Find(heading) is null && HasRoom(_headings.Count, "headings"))
        {
            var anchor = HeadingAnchor.Of(heading, _slugs);
            var aliases = _aliases.Of(heading, anchor);
            _headings.Add(new HeadingNode(heading, heading.Level, anchor, heading.Span.Start, heading.Span.End + 1) { Aliases = aliases });
            _anchors.Add(new AnchorNode(anchor, _headings.Count - 1));
            foreach (var alias in aliases)
            {
                Add(new AnchorNode(alias, _headings.Count - 1));
            }
        }

        if (block is HtmlBlock html)
        {
            ReadHtmlBlock(html);
        }
        else if (block is DirectiveBlock { Directive.Anchor: { } anchor })
        {
            Add(new AnchorNode(anchor, _headings.Count - 1));
        }
        else if (DirectiveParagraph.Is(block, _text))
        {
            _hasUnknownBlocks = true;
        }
        else if (block.Inline is { } inlines)
        {
            if (inlines.FirstChild is not null)
            {
                _textBlocks.Add(block);
            }

            return ReadInlines(inlines);
        }

        return true;
    }

    private bool ReadInlines(ContainerInline inlines)
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
        return true;
    }

    private void ReadInline(Inline inline)
    {
        _links.Read(inline);
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
        foreach (var piece in HtmlTagScanner.Scan(html))
        {
            if (piece.IsMarkup && IsComment(html, piece.Start))
            {
                _comments.Add(new TextRange(block.Span.Start + piece.Start, block.Span.Start + piece.End));
            }
            else if (piece.IsMarkup && HtmlTag.Parse(html.Substring(piece.Start, piece.End - piece.Start)) is { } tag)
            {
                ReadTag(tag, block.Span.Start + piece.Start);
            }
            else if (!piece.IsMarkup && DirectiveHtml.IsIn(block))
            {
                DirectiveHtml.Without(html.Substring(piece.Start, piece.End - piece.Start), out var standsForBlocks);
                _hasUnknownBlocks |= standsForBlocks;
            }
        }

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

        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Value.Length > 0 && (attribute.Name == "id" || (attribute.Name == "name" && tag.Name == "a")))
            {
                Add(new AnchorNode(attribute.Value, _headings.Count - 1));
            }
        }

        _links.Read(tag, start);
    }

    private void Add(AnchorNode anchor)
    {
        if (HasRoom(_anchors.Count - _headings.Count, "anchors"))
        {
            _anchors.Add(anchor);
        }
    }

    /// <summary>Determines whether one more of <paramref name="what"/> may be added to <paramref name="count"/>, and records if not.</summary>
    private bool HasRoom(int count, string what)
    {
        if (count < ReadingLimits.Items)
        {
            return true;
        }

        if (!_tooMany.Contains(what))
        {
            _tooMany.Add(what);
        }

        return false;
    }
}
