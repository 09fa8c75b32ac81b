using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Headings;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Packing;

/// <summary>Represents a rendered article in one locale.</summary>
/// <remarks>The syntax tree is not kept. The text is, for units that are rendered by themselves.</remarks>
internal sealed class RenderedArticle
{
    private readonly ExpandedText _article;
    private readonly int _bodyStart;
    private readonly string? _plainBody;
    private readonly IReadOnlyList<TextRange> _units;
    private readonly bool[] _isInHeading;
    private readonly FootnoteTable? _notes;
    private readonly LinkSchemes _schemes;

    /// <summary>Renders <paramref name="parsed"/>, with links of the schemes in <paramref name="schemes"/>.</summary>
    public RenderedArticle(ParsedArticle parsed, LinkSchemes schemes)
    {
        _schemes = schemes;
        Variant = parsed.Variant;
        _article = parsed.Syntax?.Expanded ?? ExpandedText.Plain(string.Empty, []);
        _bodyStart = parsed.Syntax?.FrontMatter.BodyStart ?? 0;
        _plainBody = Segments.Count > 0 ? null : parsed.Syntax?.Stripped.Text;
        _units = parsed.Syntax?.UnitRanges ?? [];
        _notes = parsed.Syntax?.Body?.Notes;
        _isInHeading = HeadingUnits.Of(_units, parsed.Syntax?.Body?.Headings ?? []);
        Body = parsed.Syntax is { Body: { } body } syntax
            ? BodyRenderer.Render(syntax.Stripped.Text, body, _units, new VariantLinks(Variant, syntax.Stripped), schemes, Variant.HasValues)
            : RenderedBody.Empty(Variant.Units.Count, Variant.Headings.Count, Variant.Links.Count);
    }

    /// <summary>Gets the variant that the rest of the set sees.</summary>
    public ArticleVariant Variant { get; }

    /// <summary>Gets the HTML in the locale of the article.</summary>
    public RenderedBody Body { get; }

    private IReadOnlyList<Segment> Segments => _article.Segments;

    /// <summary>Returns the body with the source texts in place of the translations; null if it can't be read or has other headings.</summary>
    public RenderedBody? RenderSource()
    {
        var stripped = StrippedText.From(_article, _bodyStart, TextSide.Source);
        var body = BodyReader.Read(stripped.Text, Variant.HasValues, out _);
        return body is null || body.Headings.Count != Variant.Headings.Count
            ? null
            : BodyRenderer.Render(stripped.Text, body, stripped.Units, new VariantLinks(Variant, stripped), _schemes, Variant.HasValues);
    }

    /// <summary>Returns the text of a unit in the locale of the article.</summary>
    public UnitText Target(int unit) => TextOf(
        unit, _plainBody is null ? Cut(_article.Text, Segments[unit].Target) : Cut(_plainBody, _units[unit]));

    /// <summary>Returns the text of the source of a unit; null if the file has none.</summary>
    public UnitText? Source(int unit) =>
        Segments.Count > 0 && Segments[unit].Source is { } range ? TextOf(unit, Cut(_article.Text, range)) : null;

    private UnitText TextOf(int unit, string markdown) =>
        new(unit < _isInHeading.Length && _isInHeading[unit] ? HeadingAttributes.Without(markdown.AsSpan()).ToString() : markdown, Body.UnitsInLinks[unit], _notes, _schemes, Variant.HasValues);

    private static string Cut(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
