using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Directives;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown;

/// <summary>Reads the raw HTML of a body: its comments, anchors, and links, and what the renderer leaves out.</summary>
internal sealed class BodyHtmlReader(string text, AnchorCollector anchors, LinkCollector links)
{
    private readonly List<OmittedNode> _omitted = [];
    private readonly List<TextRange> _comments = [];
    private bool _isTooDeep;

    /// <summary>Gets the open elements.</summary>
    public OpenElements Elements { get; } = new();

    /// <summary>Gets the parts that the renderer leaves out.</summary>
    public IReadOnlyList<OmittedNode> Omitted => _omitted;

    /// <summary>Gets the ranges of the comments.</summary>
    public IReadOnlyList<TextRange> Comments => _comments;

    /// <summary>Gets a value that indicates whether directives of the site in raw HTML stand for blocks.</summary>
    public bool HasUnknownBlocks { get; private set; }

    /// <summary>Determines whether readers see nothing of <paramref name="inline"/>.</summary>
    public static bool IsWithoutContent(Inline inline) => inline switch
    {
        HtmlInline html => HtmlTag.Parse(html.Tag) is not { } tag || IsWithoutContent(tag),
        LiteralInline literal => literal.Content.IsEmptyOrWhitespace(),
        _ => inline is LineBreakInline or HiddenInline,
    };

    private static bool IsWithoutContent(HtmlTag tag) => tag.IsComponent || (!HtmlAllowlist.IsVoid(tag.Name) && !HtmlAllowlist.IsOpaque(tag.Name));

    /// <summary>Reads an inline element: its link, its anchor, or its tag.</summary>
    public void Read(Inline inline)
    {
        links.Read(inline);
        if (inline is HiddenInline { Anchor: { } anchor })
        {
            anchors.Add(new StatedId(anchor, new TextRange(inline.Span.Start, inline.Span.End + 1)), isAttribute: true);
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

    /// <summary>Reads the tags of a block. Returns true if it has more than anchors.</summary>
    public bool Read(HtmlBlock block)
    {
        if (block.Span.IsEmpty)
        {
            return true;
        }

        var html = HtmlBlockText.Of(block, text);
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
                    HasUnknownBlocks |= standsForBlocks;
                }
            }
        }

        Elements.EndBlock();
        return hasContent;
    }

    private static bool IsComment(string html, int start) => string.CompareOrdinal(html, start, "<!--", 0, 4) == 0;

    private void ReadTag(HtmlTag tag, int start)
    {
        if (Elements.Take(tag) == TagFate.TooDeep && !_isTooDeep)
        {
            _isTooDeep = true;
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
                    anchors.Add(new StatedId(id = attribute.Value, range), isAttribute: false);
                }
            }
        }

        links.Read(tag, start);
    }
}
