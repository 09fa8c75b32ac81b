using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Represents a unit whose translation differs from its source.</summary>
internal readonly struct UnitPair(ArticleSyntax article, Segment segment, TextRange source)
{
    /// <summary>Gets the segment of the file that holds the unit.</summary>
    public Segment Segment { get; } = segment;

    /// <summary>Gets the footnotes of the article; null if there are none.</summary>
    public FootnoteTable? Notes => article.Body?.Notes;

    /// <summary>Gets a value that indicates whether the texts have values.</summary>
    public bool HasValues => article.HasValues;

    /// <summary>Gets the source text.</summary>
    public ReadOnlySpan<char> SourceText => article.Text.AsSpan(source.Start, source.Length);

    /// <summary>Gets the translation.</summary>
    public ReadOnlySpan<char> TargetText => article.Text.AsSpan(Segment.Target.Start, Segment.Target.Length);

    /// <summary>Gets the offset of the translation in the file.</summary>
    public int TargetStart => Segment.Target.Start;

    /// <summary>Gets a value that indicates whether the translation is empty although the source has words.</summary>
    /// <remarks>A source without words may be left out: a full stop or a break may be in another place in another language.</remarks>
    public bool IsEmptied => TargetText.IsWhiteSpace() && PlainLabel.Of(SourceText).Any(char.IsLetterOrDigit);

    /// <summary>Gets a value that indicates whether the markup of the two sides may differ, or be damaged.</summary>
    public bool MayDiffer => MarkupFingerprint.Of(TargetText).MayDifferFrom(MarkupFingerprint.Of(SourceText));

    /// <summary>Returns the units of a side-by-side file whose translation differs from the source.</summary>
    public static IReadOnlyList<UnitPair> In(ArticleSyntax article)
    {
        var units = new List<UnitPair>(article.Segments.Count);
        foreach (var segment in article.Segments)
        {
            if (segment.Source is { } source && new UnitPair(article, segment, source) is var unit && !unit.TargetText.SequenceEqual(unit.SourceText))
            {
                units.Add(unit);
            }
        }

        return units;
    }

    /// <summary>Returns the place in the file of a range of the translation.</summary>
    public FileSpan SpanOf(TextRange range) => article.Lines.Span(TargetStart + range.Start, range.Length);
}
