using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Packing;

/// <summary>An article in one locale, rendered. The syntax tree is let go; the text stays for what is rendered apart.</summary>
internal sealed class RenderedArticle
{
    private readonly ExpandedText _article;
    private readonly int _bodyStart;
    private readonly string _body;
    private readonly IReadOnlyList<TextRange> _units;

    /// <summary>Renders <paramref name="parsed"/>.</summary>
    public RenderedArticle(ParsedArticle parsed)
    {
        Variant = parsed.Variant;
        _article = parsed.Syntax?.Expanded ?? ExpandedText.Plain(string.Empty, []);
        _bodyStart = parsed.Syntax?.FrontMatter.BodyStart ?? 0;
        _body = Segments.Count > 0 ? string.Empty : parsed.Syntax?.Stripped.Text ?? string.Empty;
        _units = parsed.Syntax?.UnitRanges ?? [];
        Body = parsed.Syntax is { Body: { } body } syntax
            ? BodyRenderer.Render(syntax.Stripped.Text, body, _units, new VariantLinks(Variant, syntax.Stripped))
            : RenderedBody.Empty(Variant.Units.Count, Variant.Headings.Count, Variant.Links.Count);
    }

    /// <summary>What others see of it.</summary>
    public ArticleVariant Variant { get; }

    /// <summary>The HTML in this locale.</summary>
    public RenderedBody Body { get; }

    private IReadOnlyList<Segment> Segments => _article.Segments;

    /// <summary>Renders the body with the source texts in place of the translations; null where they can't be read.</summary>
    public RenderedBody? RenderSource()
    {
        var stripped = StrippedText.From(_article, _bodyStart, TextSide.Source);
        var body = BodyReader.Read(stripped.Text);
        return body is null || body.Headings.Count != Variant.Headings.Count
            ? null
            : BodyRenderer.Render(stripped.Text, body, stripped.Units, new VariantLinks(Variant, stripped));
    }

    /// <summary>The Markdown of a unit in this locale.</summary>
    public string Target(int unit) => Segments.Count > 0 ? Cut(_article.Text, Segments[unit].Target) : Cut(_body, _units[unit]);

    /// <summary>The Markdown of a unit's source; null where the file has none.</summary>
    public string? Source(int unit) =>
        Segments.Count > 0 && Segments[unit].Source is { } range ? Cut(_article.Text, range) : null;

    private static string Cut(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
