using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Markdown;

namespace TypedContent.Compiler.Status;

/// <summary>Represents the texts of the units of a file, with their places.</summary>
internal sealed class UnitTexts
{
    private readonly string _filePath;
    private readonly IReadOnlyList<(string Target, string? Source, TextPlace Place, int Words)> _units;
    private readonly IReadOnlyList<ulong> _keys;

    private UnitTexts(string filePath, IReadOnlyList<(string, string?, TextPlace, int)> units, IReadOnlyList<ulong> keys) => (_filePath, _units, _keys) = (filePath, units, keys);

    /// <summary>Returns the texts of an article.</summary>
    public static UnitTexts Of(ParsedArticle article) =>
        article.Syntax is { } syntax ? new(article.Variant.FilePath, [.. UnitsOf(syntax, article.Variant)], [.. KeysOf(syntax)]) : new(article.Variant.FilePath, [], []);

    /// <summary>Returns the text of a unit in the locale of the file, plain and shortened.</summary>
    public string TargetOf(int unit) => unit < _units.Count ? _units[unit].Target : string.Empty;

    /// <summary>Returns the source text of a unit, plain and shortened: that beside it, or the text itself in a plain file.</summary>
    public string SourceOf(int unit) => unit < _units.Count ? _units[unit].Source ?? _units[unit].Target : string.Empty;

    /// <summary>Returns the number of words of the source text of a unit.</summary>
    public int WordsOf(int unit) => unit < _units.Count ? _units[unit].Words : 0;

    /// <summary>Returns the place of a unit.</summary>
    public TextPlace PlaceOf(int unit) => unit < _units.Count ? _units[unit].Place : new TextPlace(_filePath, default);

    /// <summary>Returns the <see cref="CopiedText.KeyOf">key</see> of a unit of a plain file.</summary>
    public ulong KeyOf(int unit) => unit < _keys.Count ? _keys[unit] : CopiedText.None;

    private static IEnumerable<ulong> KeysOf(ArticleSyntax syntax) => syntax.Expanded.Segments.Count > 0 ? []
        : PlainUnits.Of(syntax.Body).Select(unit => CopiedText.KeyOf(InlineReader.Read(syntax.Stripped.Text, unit.Range, unit.Block.Inline!).Trim()));

    private static IEnumerable<(string, string?, TextPlace, int)> UnitsOf(ArticleSyntax syntax, ArticleVariant variant)
    {
        var ranges = syntax.UnitRanges;
        for (var i = 0; i < ranges.Count; i++)
        {
            var target = syntax.Stripped.Text.Substring(ranges[i].Start, ranges[i].Length);
            var source = syntax.Expanded.Segments.Count > 0 && syntax.Expanded.Segments[i].Source is { } range ? syntax.Expanded.Text.Substring(range.Start, range.Length) : null;
            var span = syntax.Places.SpanOf(syntax.Stripped, ranges[i], out var included);
            yield return (
                PlainLabel.Of(target.AsSpan(), syntax.Body), source is null ? null : PlainLabel.Of(source.AsSpan(), syntax.Body),
                new TextPlace(included ?? variant.FilePath, span), MarkdownWords.Count(source ?? target));
        }
    }
}
