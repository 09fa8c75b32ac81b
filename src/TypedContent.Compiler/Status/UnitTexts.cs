using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Markdown;

namespace TypedContent.Compiler.Status;

/// <summary>Represents the texts of a file, with their places: those of its units, then the others.</summary>
internal sealed class UnitTexts
{
    private readonly string _filePath;
    private readonly IReadOnlyList<NumberedText> _texts;

    private UnitTexts(string filePath, IReadOnlyList<NumberedText> texts) => (_filePath, _texts) = (filePath, texts);

    /// <summary>Returns the texts of an article.</summary>
    public static UnitTexts Of(ParsedArticle article) =>
        new(article.Variant.FilePath, article.Syntax is { } syntax ? [.. UnitsOf(syntax, article.Variant), .. OthersOf(syntax, article.Variant)] : []);

    /// <summary>Returns a text in the locale of the file, plain and shortened.</summary>
    public string TargetOf(int number) => number < _texts.Count ? _texts[number].Target : string.Empty;

    /// <summary>Returns the source of a text, plain and shortened: that beside it, or the text itself in a plain file.</summary>
    public string SourceOf(int number) => number < _texts.Count ? _texts[number].Source ?? _texts[number].Target : string.Empty;

    /// <summary>Returns the number of words of the source of a text.</summary>
    public int WordsOf(int number) => number < _texts.Count ? _texts[number].Words : 0;

    /// <summary>Returns the place of a text.</summary>
    public TextPlace PlaceOf(int number) => number < _texts.Count ? _texts[number].Place : new TextPlace(_filePath, default);

    /// <summary>Returns the <see cref="CopiedText.KeyOf">key</see> of a text of a plain file.</summary>
    public ulong KeyOf(int number) => number < _texts.Count ? _texts[number].Key : CopiedText.None;

    private static IEnumerable<NumberedText> UnitsOf(ArticleSyntax syntax, ArticleVariant variant)
    {
        var (ranges, segments) = (syntax.UnitRanges, syntax.Expanded.Segments);
        List<ulong> keys = segments.Count > 0 ? []
            : [.. PlainUnits.Of(syntax.Body).Select(unit => CopiedText.KeyOf(InlineReader.Read(syntax.Stripped.Text, unit.Range, unit.Block.Inline!).Trim()))];
        for (var i = 0; i < ranges.Count; i++)
        {
            var target = syntax.Stripped.Text.Substring(ranges[i].Start, ranges[i].Length);
            var source = segments.Count > 0 && segments[i].Source is { } range ? syntax.Expanded.Text.Substring(range.Start, range.Length) : null;
            var span = syntax.Places.SpanOf(syntax.Stripped, ranges[i], out var included);
            yield return new NumberedText(
                PlainLabel.Of(target.AsSpan(), syntax.Body), source is null ? null : PlainLabel.Of(source.AsSpan(), syntax.Body),
                new TextPlace(included ?? variant.FilePath, span), MarkdownWords.Count(source ?? target), i < keys.Count ? keys[i] : CopiedText.None);
        }
    }

    private static IEnumerable<NumberedText> OthersOf(ArticleSyntax syntax, ArticleVariant variant) => OwnedTextReader.Read(syntax).Select(text => new NumberedText(
        PlainLabel.OfText(text.Content.Words), null, new TextPlace(variant.FilePath, text.Span), MarkdownWords.Count(text.Content.Markdown), CopiedText.KeyOf(text.Content)));

    private sealed record NumberedText(string Target, string? Source, TextPlace Place, int Words, ulong Key);
}
