using System.Text;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Values;

/// <summary>Represents a text as the parser of messages reads it: HTML in which links, images, and code have no destinations, with the position of each character.</summary>
/// <remarks>Recursion is safe because the reader limits the depth of inline elements.</remarks>
internal sealed class MessageSource
{
    private readonly StringBuilder _html = new();
    private readonly List<int> _positions = [];
    private readonly Dictionary<int, string> _marks = [];
    private readonly string _markdown;
    private readonly TextRange _range;

    private MessageSource(string markdown, TextRange range) => (_markdown, _range) = (markdown, range);

    /// <summary>Gets the HTML.</summary>
    public string Html => field ??= _html.ToString();

    /// <summary>Gets the position of the text in the Markdown.</summary>
    public int Start => _range.Start;

    /// <summary>Gets the length of the text in the Markdown.</summary>
    public int Length => _range.Length;

    private LineMap Lines => field ??= new LineMap(_markdown.Substring(_range.Start, _range.Length));

    /// <summary>Returns the text of <paramref name="container"/> that is in a range of <paramref name="markdown"/>.</summary>
    public static MessageSource Of(ContainerInline container, string markdown, TextRange range)
    {
        var source = new MessageSource(markdown, range);
        source.AddChildren(container);
        return source;
    }

    /// <summary>Returns the position in the Markdown of a position in the HTML.</summary>
    public int PositionOf(int index) => index < _positions.Count ? _positions[index] : _range.End;

    /// <summary>Returns the place of a part of the HTML in the Markdown, from the beginning of the text on.</summary>
    public FileSpan PlaceOf(int index, int length)
    {
        var start = PositionOf(index);
        return Lines.Span(start - _range.Start, PositionOf(index + length - 1) + 1 - start);
    }

    /// <summary>Returns the Markdown that is written as the tag or reference at a position of the HTML, shortened; null for other text.</summary>
    public string? MarkAt(int index) => _marks.TryGetValue(index, out var mark) ? Excerpt.Of(mark) : null;

    private void AddChildren(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline.Span.Start < _range.End && inline.Span.End >= _range.Start)
            {
                Add(inline);
            }
        }
    }

    private void Add(Inline inline)
    {
        var (start, end) = (inline.Span.Start, inline.Span.End);
        switch (inline)
        {
            case LiteralInline literal:
                AddLiteral(literal);
                break;
            case HtmlInline html when HtmlTag.Parse(html.Tag) is { } tag:
                Add($"<{(tag.IsEnd ? "/" : string.Empty)}{tag.Name}{(tag.IsSelfClosing ? "/" : string.Empty)}>", start, html.Tag);
                break;
            case HtmlInline:
                break;
            case CodeInline code:
                Add("<code>" + Escaped(code.Content) + "</code>", start, Written(start, end + 1));
                break;
            case LineBreakInline:
                Add(((LineBreakInline)inline).IsHard ? "<br/>" : "\n", start);
                break;
            case LinkInline { IsImage: true }:
                Add("<img/>", start, Written(start, end + 1));
                break;
            case DelimiterInline delimiter:
                Add(Escaped(delimiter.ToLiteral()), start, delimiter.ToLiteral());
                AddChildren(delimiter);
                break;
            case ContainerInline container:
                Add("<i>", start, Written(start, container.FirstChild?.Span.Start ?? end + 1));
                AddChildren(container);
                Add("</i>", end, Written(container.LastChild is { } last ? last.Span.End + 1 : start, end + 1));
                break;
            default:
                // Character references and elements without text, such as addresses, are no syntax.
                Add("<img/>", start, Written(start, end + 1));
                break;
        }
    }

    private void AddLiteral(LiteralInline literal)
    {
        var text = literal.Content.Text.AsSpan(literal.Content.Start, literal.Content.Length);
        var (start, length) = (LiteralPlace.Of(literal, _markdown), MessageEscape.LengthIn(literal));
        for (var i = 0; i < text.Length; i++)
        {
            if (start + i >= _range.Start && start + i < _range.End)
            {
                var html = (i < length ? MessageEscape.Of(text[i]) : null) ?? Escaped(text[i].ToString());
                Add(html, start + i, html.Length > 1 ? text[i].ToString() : string.Empty);
            }
        }
    }

    private void Add(string html, int position, string mark = "")
    {
        if (mark.Length > 0)
        {
            _marks[_html.Length] = mark;
        }

        _html.Append(html);
        for (var i = 0; i < html.Length; i++)
        {
            _positions.Add(position);
        }
    }

    private string Written(int start, int end) => start >= 0 && start < end && end <= _markdown.Length ? _markdown.Substring(start, end - start) : string.Empty;

    private static string Escaped(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
