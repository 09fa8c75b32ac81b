using Markdig.Extensions.Emoji;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Markdown.Strikethrough;
using TypedContent.Compiler.Markdown.TripleColon;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Makes tokens of the inline elements of a block, in order.</summary>
/// <param name="markdown">The text that was parsed.</param>
internal sealed class InlineTokenReader(string markdown)
{
    private readonly List<InlineToken> _tokens = [];
    private int _pairs;

    /// <summary>Returns the tokens; none if elements are nested too deep.</summary>
    public List<InlineToken> Read(ContainerInline container)
    {
        if (InlineWalker.Walk(container).All(inline => inline.Depth <= ReadingLimits.MarkdownDepth))
        {
            ReadChildren(container);
        }

        return _tokens;
    }

    private void ReadChildren(ContainerInline container)
    {
        var tags = new List<(string Name, int Token)>();
        foreach (var inline in container)
        {
            switch (inline)
            {
                case EmojiInline:
                    AddWhole(inline, CodeType.Other);
                    break;
                case LiteralInline literal:
                    var place = LiteralPlace.Of(literal, markdown);
                    Add(InlinePartKind.Text, CodeType.None, place, place + literal.Content.Length, literal.Content.ToString());
                    break;
                case HtmlEntityInline entity:
                    Add(InlinePartKind.Text, CodeType.None, entity.Span.Start, entity.Span.End + 1, entity.Transcoded.ToString());
                    break;
                case LineBreakInline { IsHard: false } space:
                    _tokens.Add(new InlineToken(InlinePartKind.Text, CodeType.None, space.Span.Start, space.Span.End + 1, " ") { IsSoftBreak = true, Rewritten = " " });
                    break;
                case LineBreakInline line:
                    Add(InlinePartKind.Placeholder, CodeType.Break, line.Span.Start, line.Span.End + 1, InlineReader.LineBreak);
                    break;
                case EmphasisInline emphasis:
                    ReadEmphasis(emphasis);
                    break;
                case LinkInline { FirstChild: not null, IsAutoLink: false } link:
                    ReadLink(link);
                    break;
                case LinkInline { IsAutoLink: true } or AutolinkInline:
                    AddWhole(inline, CodeType.Address);
                    break;
                case HtmlInline html:
                    ReadTag(html, tags);
                    break;
                case DelimiterInline bracket:
                    Add(InlinePartKind.Text, CodeType.None, bracket.Span.Start, bracket.Span.End + 1, bracket.ToLiteral());
                    ReadChildren(bracket);
                    break;
                case TripleColonInline { Element.Name: "image" } image when image.Element.TryGet("alt-text", out var text, out var offset) && text.Trim().Length > 0:
                    ReadImage(image, text, image.Span.Start + offset);
                    break;
                case FootnoteBackLinks:
                    break;
                default:
                    AddWhole(inline, inline is CodeInline ? CodeType.Code : inline is LinkInline { IsImage: true } ? CodeType.Image : CodeType.Other);
                    break;
            }
        }
    }

    private void ReadEmphasis(EmphasisInline emphasis)
    {
        var type = StrikethroughFeature.IsStruckOut(emphasis) ? CodeType.Struck : emphasis.DelimiterCount == 2 ? CodeType.Bold : CodeType.Italic;
        var (start, end, pair) = (emphasis.Span.Start, emphasis.Span.End + 1, ++_pairs);
        Add(InlinePartKind.Open, type, start, start + emphasis.DelimiterCount, pair);
        ReadChildren(emphasis);
        Add(InlinePartKind.Close, type, end - emphasis.DelimiterCount, end, pair);
    }

    private void ReadLink(LinkInline link)
    {
        var (first, pair) = (_tokens.Count, ++_pairs);
        var type = link.IsImage ? CodeType.Image : CodeType.Link;
        var (start, end) = (link.Span.Start, link.Span.End + 1);
        Add(InlinePartKind.Open, type, start, start + (link.IsImage ? 2 : 1), pair);
        ReadChildren(link);
        var closing = _tokens[_tokens.Count - 1].End;
        if (_tokens.Count == first + 1)
        {
            _tokens.RemoveAt(first);
            AddWhole(link, type);
            return;
        }

        // The text of the last child can end before a bracket that is escaped or closed.
        closing = Math.Min(closing, end);
        var bracket = closing;
        while (bracket < end && SpaceCollapse.IsSpace(markdown[bracket]))
        {
            bracket++;
        }

        if (bracket > closing)
        {
            _tokens.Add(new InlineToken(InlinePartKind.Text, CodeType.None, closing, bracket, " ") { IsSoftBreak = true, Rewritten = " " });
            closing = bracket;
        }

        var written = markdown.Substring(closing, end - closing);
        _tokens.Add(new InlineToken(InlinePartKind.Close, type, closing, end, link.Url ?? string.Empty)
        {
            Pair = pair,

            // The label of such a reference is its text, which a translation changes.
            Rewritten = written is "]" or "][]" && link.Label is { Length: > 0 } label ? $"][{label}]" : null,
        });
    }

    /// <summary>Reads an element whose alternative text is in an attribute.</summary>
    private void ReadImage(TripleColonInline image, string text, int start)
    {
        var (end, pair) = (image.Span.End + 1, ++_pairs);
        if (start + text.Length > end || string.CompareOrdinal(markdown, start, text, 0, text.Length) != 0)
        {
            AddWhole(image, CodeType.Image);
            return;
        }

        image.Element.TryGet("source", out var source, out _);
        Add(InlinePartKind.Open, CodeType.Image, image.Span.Start, start, pair);
        Add(InlinePartKind.Text, CodeType.None, start, start + text.Length, text);
        _tokens.Add(new InlineToken(InlinePartKind.Close, CodeType.Image, start + text.Length, end, source ?? string.Empty) { Pair = pair });
    }

    /// <summary>Reads a tag. An end tag belongs to the last start tag of its name among the same siblings.</summary>
    private void ReadTag(HtmlInline html, List<(string Name, int Token)> tags)
    {
        var tag = HtmlTag.Parse(html.Tag);
        var type = tag?.Name switch { "b" or "strong" => CodeType.Bold, "i" or "em" => CodeType.Italic, "del" or "s" => CodeType.Struck, _ => CodeType.Html };
        if (tag is { IsEnd: true } && tags.FindLastIndex(open => open.Name == tag.Name) is >= 0 and var last)
        {
            var (open, pair) = (tags[last].Token, ++_pairs);
            tags.RemoveRange(last, tags.Count - last);
            _tokens[open] = _tokens[open] with { Kind = InlinePartKind.Open, Type = type, Pair = pair };
            Add(InlinePartKind.Close, type, html.Span.Start, html.Span.End + 1, pair);
            return;
        }

        if (tag is { IsEnd: false, IsSelfClosing: false })
        {
            tags.Add((tag.Name, _tokens.Count));
        }

        AddWhole(html, tag?.Name == "br" ? CodeType.Break : CodeType.Html);
    }

    private void AddWhole(Inline inline, CodeType type)
    {
        var (start, end) = (inline.Span.Start, Math.Min(inline.Span.End + 1, markdown.Length));
        if (end > start)
        {
            Add(InlinePartKind.Placeholder, type, start, end, markdown.Substring(start, end - start).Trim('<', '>'));
        }
    }

    private void Add(InlinePartKind kind, CodeType type, int start, int end, int pair) =>
        _tokens.Add(new InlineToken(kind, type, start, end, markdown.Substring(start, end - start)) { Pair = pair });

    private void Add(InlinePartKind kind, CodeType type, int start, int end, string value) => _tokens.Add(new InlineToken(kind, type, start, end, value));
}
