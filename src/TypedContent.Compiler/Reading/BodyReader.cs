using System.Text;
using Markdig;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Rendering;

namespace TypedContent.Compiler.Reading;

/// <summary>Parses the stripped text with Markdig and collects headings, anchors and links, without recursion.</summary>
internal sealed class BodyReader
{
    private readonly StrippedText _stripped;
    private readonly List<HeadingNode> _headings = [];
    private readonly List<AnchorNode> _anchors = [];
    private readonly List<LinkNode> _links = [];
    private readonly List<LeafBlock> _textBlocks = [];
    private readonly List<OmittedNode> _omitted = [];
    private readonly List<TextRange> _comments = [];
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly List<string> _tooMany = [];
    private readonly OpenElements _elements = new();
    private bool _isHtmlTooDeep;

    private BodyReader(StrippedText stripped) => _stripped = stripped;

    /// <summary>Reads <paramref name="stripped"/>; null where that would take too long, or is nested too deeply to be safe.</summary>
    public static ParsedBody? Read(StrippedText stripped)
    {
        if (BracketGuard.Find(stripped.Text) >= 0 || CostGuard.Find(stripped.Text) is not null)
        {
            return null;
        }

        MarkdownDocument markdown;
        try
        {
            markdown = Markdown.Parse(stripped.Text, MarkdownPipelines.Article);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nested blocks.
            return null;
        }

        var reader = new BodyReader(stripped);
        return reader.ReadBlocks(markdown)
            ? new ParsedBody(stripped, markdown, reader._headings, reader._anchors, reader._links, reader._textBlocks, reader._omitted, reader._comments)
            {
                TooMany = reader._tooMany,
            }
            : null;
    }

    /// <summary>The text of a heading, cell or paragraph without its markup.</summary>
    public static string PlainText(ContainerInline? container) => UntrimmedText(container).Trim();

    /// <summary>The same with the spaces around it, which anchors are made from too.</summary>
    public static string UntrimmedText(ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var (inline, _) in InlineWalker.Walk(container))
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// The text of an HTML block, as long as in the file. The marks of quotes around it, which stand at the beginning
    /// of its lines, are spaces; a NUL is what Markdig makes of it elsewhere.
    /// </summary>
    public static string HtmlOf(HtmlBlock block, string text)
    {
        var html = text.Substring(block.Span.Start, block.Span.Length).Replace('\0', '\uFFFD').ToCharArray();
        var end = 0;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            if (line.Text?.Length != text.Length)
            {
                // A line that Markdig put together anew has no place in the file.
                continue;
            }

            for (var at = end; at < line.Start - block.Span.Start && at < html.Length; at++)
            {
                html[at] = html[at] == '>' ? ' ' : html[at];
            }

            end = line.End + 1 - block.Span.Start;
        }

        return new string(html);
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
            _headings.Add(new HeadingNode(heading, heading.Level, anchor, heading.Span.Start, heading.Span.End + 1));
            _anchors.Add(new AnchorNode(anchor, _headings.Count - 1));
        }

        if (block is HtmlBlock html)
        {
            ReadHtmlBlock(html);
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
        switch (inline)
        {
            case LinkInline { Url: { } tab } when tab.StartsWith(TabHeading.Prefix, StringComparison.Ordinal):
                break;
            case LinkInline link:
                var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty;
                Add(url, link.IsImage, DestinationRange(link, url), link.Span.Start);
                break;
            case AutolinkInline auto:
                var destination = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
                Add(destination, isImage: false, new TextRange(auto.Span.Start, auto.Span.End + 1), auto.Span.Start);
                break;
            case TripleColonInline { Element.Name: "image" } image when image.Element.TryGet("source", out var source, out var start):
                Add(source, isImage: true, new TextRange(image.Span.Start + start, image.Span.Start + start + source.Length), image.Span.Start);
                break;
            case HtmlInline html when IsComment(html.Tag, 0):
                _comments.Add(new TextRange(html.Span.Start, html.Span.End + 1));
                break;
            case HtmlInline html when HtmlTag.Parse(html.Tag) is { } tag:
                ReadTag(tag, html.Span.Start);
                break;
        }
    }

    private void ReadHtmlBlock(HtmlBlock block)
    {
        if (block.Span.IsEmpty)
        {
            return;
        }

        var html = HtmlOf(block, _stripped.Text);
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
        }

        _elements.EndBlock();
    }

    private static bool IsComment(string html, int start) => string.CompareOrdinal(html, start, "<!--", 0, 4) == 0;

    private void ReadTag(HtmlTag tag, int start)
    {
        if (_elements.Take(tag) == TagFate.TooDeep && !_isHtmlTooDeep)
        {
            _isHtmlTooDeep = true;
            _omitted.Add(new OmittedNode(LimitRules.HtmlTooDeep, $"<{tag.Name}>", new TextRange(start, start + tag.Name.Length + 1)));
        }

        if (tag.IsEnd)
        {
            return;
        }

        foreach (var (rule, what, at, length) in RawHtmlCheck.Check(tag))
        {
            _omitted.Add(new OmittedNode(rule, what, new TextRange(start + at, start + at + length)));
        }

        foreach (var attribute in tag.Attributes)
        {
            switch (attribute.Name)
            {
                case "id":
                case "name" when tag.Name == "a":
                    if (attribute.Value.Length > 0)
                    {
                        Add(new AnchorNode(attribute.Value, _headings.Count - 1));
                    }

                    break;
                case "href" when tag.Name == "a" && attribute.Value.Length > 0:
                    Add(attribute.Value, isImage: false, Range(attribute), start);
                    break;
                case "src" or "poster":
                    Add(attribute.Value, isImage: true, Range(attribute), start);
                    break;
            }
        }

        TextRange Range(HtmlTagAttribute attribute) =>
            new(start + attribute.ValueStart, start + attribute.ValueStart + attribute.ValueLength);
    }

    /// <summary>Adds a link that begins at <paramref name="start"/>: what file that is in says what its destination is relative to.</summary>
    private void Add(string destination, bool isImage, TextRange range, int start)
    {
        if (HasRoom(_links.Count, "links"))
        {
            _links.Add(new LinkNode(new LinkReference(destination, isImage) { Include = _stripped.IncludeAt(start) }, range));
        }
    }

    private void Add(AnchorNode anchor)
    {
        if (HasRoom(_anchors.Count - _headings.Count, "anchors"))
        {
            _anchors.Add(anchor);
        }
    }

    /// <summary>Whether one more may be added to <paramref name="count"/> of <paramref name="what"/>.</summary>
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

    /// <summary>
    /// Markdig's own span of the destination, which for a reference stands at its definition; the whole link where that is not known.
    /// </summary>
    private static TextRange DestinationRange(LinkInline link, string url)
    {
        var span = link.UrlSpan;
        var isElsewhere = link.Reference is null && span.Start < link.Span.Start;
        return span.IsEmpty || isElsewhere || span.Length > url.Length + 16
            ? new TextRange(link.Span.Start, link.Span.End + 1)
            : new TextRange(span.Start, span.End + 1);
    }
}
