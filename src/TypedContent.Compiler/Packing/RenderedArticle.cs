using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reading;
using TypedContent.Compiler.Rendering;

namespace TypedContent.Compiler.Packing;

/// <summary>An article in one locale, rendered. The syntax tree is let go; the text stays for what is rendered apart.</summary>
internal sealed class RenderedArticle
{
    private readonly string _text;
    private readonly int _bodyStart;
    private readonly IReadOnlyList<Segment> _segments;
    private readonly string _body;
    private readonly IReadOnlyList<TextRange> _units;

    private RenderedArticle(ParsedArticle parsed)
    {
        Variant = parsed.Document.Variant;
        _text = parsed.Text;
        _bodyStart = parsed.BodyStart;
        _segments = parsed.Segments;
        _body = parsed.Body?.Stripped.Text ?? string.Empty;
        _units = parsed.UnitRanges;
        Body = parsed.Body is { } body
            ? BodyRenderer.Render(body, _units, Variant.Links)
            : RenderedBody.Empty(Variant.Units.Count, Variant.Headings.Count, Variant.Links.Count);
    }

    /// <summary>What others see of it.</summary>
    public ArticleVariant Variant { get; }

    /// <summary>The HTML in this locale.</summary>
    public RenderedBody Body { get; }

    /// <summary>Reads and renders <paramref name="file"/>.</summary>
    public static RenderedArticle From(ArticleFile file, string fallbackLocale) =>
        new(ArticleReader.Read(file.Identity, file.Text, fallbackLocale));

    /// <summary>Renders the body with the source texts in place of the translations; null where they can't be read.</summary>
    public RenderedBody? RenderSource()
    {
        var stripped = StrippedText.From(_text, _bodyStart, _segments, TextSide.Source);
        var body = BodyReader.Read(stripped);
        return body is null || body.Headings.Count != Variant.Headings.Count
            ? null
            : BodyRenderer.Render(body, stripped.Units, Variant.Links);
    }

    /// <summary>The Markdown of a unit in this locale.</summary>
    public string Target(int unit) => _segments.Count > 0 ? Cut(_text, _segments[unit].Target) : Cut(_body, _units[unit]);

    /// <summary>The Markdown of a unit's source; null where the file has none.</summary>
    public string? Source(int unit) =>
        _segments.Count > 0 && _segments[unit].Source is { } range ? Cut(_text, range) : null;

    private static string Cut(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
