using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Markdown.Strikethrough;
using TypedContent.Compiler.Markdown.TripleColon;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Parses the source or the translation of a unit with Markdig and collects the markup that a translation must keep.</summary>
internal sealed class UnitMarkupReader(string text)
{
    // A sentence is shorter. Longer text isn't checked, since the time of parsing grows with the square of the number of some marks.
    private const int LongestText = 4_096;
    private const int MostBrackets = 200;

    private readonly List<UnitLink> _links = [];
    private readonly List<UnitCode> _codes = [];
    private readonly List<string> _bold = [];
    private readonly List<string> _struckOut = [];
    private readonly List<TextRange> _looseMarks = [];

    /// <summary>Returns the markup in <paramref name="text"/>; null if it is too long to parse.</summary>
    public static UnitMarkup? Read(string text, bool hasValues)
    {
        if (text.Length > LongestText || text.Count(c => c == '[') > MostBrackets)
        {
            return null;
        }

        var reader = new UnitMarkupReader(text);
        foreach (var block in Markdig.Markdown.Parse(text, MarkdownDialect.ForUnit(hasValues)))
        {
            foreach (var (inline, _) in InlineWalker.Walk((block as LeafBlock)?.Inline))
            {
                reader.ReadInline(inline);
            }
        }

        return new UnitMarkup(reader._links, reader._codes, reader._bold, reader._struckOut, reader._looseMarks);
    }

    private void ReadInline(Inline inline)
    {
        var range = RangeOf(inline);
        switch (inline)
        {
            case LinkInline link:
                var url = link.Url ?? string.Empty;
                var label = link.IsAutoLink ? null : PlainText.Of(link);
                Add(link.IsImage, url, label, label is null || label.Length > 0 || HasImage(link), range, LinkCollector.DestinationRange(link, url));
                break;
            case AutolinkInline auto:
                Add(isImage: false, auto.IsEmail ? "mailto:" + auto.Url : auto.Url, label: null, hasText: true, range, range);
                break;
            case TripleColonInline { Element.Name: "image" } image when image.Element.TryGet("source", out var source, out var start):
                Add(isImage: true, source, label: null, hasText: true, range, new TextRange(range.Start + start, range.Start + start + source.Length));
                break;
            case CodeInline code:
                _codes.Add(new UnitCode(code.Content.Trim(), range));
                break;
            case EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: 2 } strong:
                _bold.Add(PlainText.Of(strong));
                break;
            case EmphasisInline struck when StrikethroughFeature.IsStruckOut(struck):
                _struckOut.Add(PlainText.Of(struck));
                break;
            case HtmlInline html when HtmlTag.Parse(html.Tag) is { IsEnd: false } tag:
                ReadTag(tag, range);
                break;
            case LiteralInline literal:
                ReadText(literal);
                break;
        }
    }

    private void ReadTag(HtmlTag tag, TextRange range)
    {
        if (tag.Name is "b" or "strong" or "del" or "s")
        {
            var start = range.End;
            var end = text.IndexOf("</", start, StringComparison.Ordinal);
            var marked = tag.Name is "b" or "strong" ? _bold : _struckOut;
            marked.Add(text.Substring(start, (end < 0 ? text.Length : end) - start).Trim());
        }

        foreach (var attribute in tag.Attributes.Where(attribute => attribute.Value.Length > 0))
        {
            var place = new TextRange(range.Start + attribute.ValueStart, range.Start + attribute.ValueStart + attribute.ValueLength);
            if (attribute.Name is "href" && tag.Name is "a" or "xref")
            {
                Add(isImage: false, tag.Name == "xref" ? "xref:" + attribute.Value : attribute.Value, label: null, hasText: true, range, place);
            }
            else if (attribute.Name is "src")
            {
                Add(isImage: true, attribute.Value, label: null, hasText: true, range, place);
            }
        }
    }

    private void ReadText(LiteralInline literal)
    {
        var content = literal.Content;
        for (var i = content.Start; i <= content.End; i++)
        {
            var isPair = content.Text[i] is '*' or '~' && i < content.End && content.Text[i + 1] == content.Text[i];
            if ((isPair || content.Text[i] == '`') && !literal.IsFirstCharacterEscaped)
            {
                var start = literal.Span.Start + i - content.Start;
                _looseMarks.Add(new TextRange(start, start + (isPair ? 2 : 1)));
                i += isPair ? 1 : 0;
            }
        }
    }

    private void Add(bool isImage, string destination, string? label, bool hasText, TextRange range, TextRange place)
    {
        var kind = destination.StartsWith("xref:", StringComparison.OrdinalIgnoreCase) ? UnitLinkKind.Xref
            : isImage ? UnitLinkKind.Image
            : UnitLinkKind.Link;
        if (destination.Length > 0)
        {
            _links.Add(new UnitLink(kind, destination, label, hasText, range, place));
        }
    }

    private static bool HasImage(LinkInline link) =>
        link.IsImage || InlineWalker.Walk(link).Any(child => child.Inline is LinkInline { IsImage: true } or HtmlInline or TripleColonInline);

    private static TextRange RangeOf(Inline inline) => new(inline.Span.Start, inline.Span.End + 1);
}
