using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Describes the blocks of a plain article and its translation that are not joined, for messages.</summary>
internal sealed class GapBlocks(AlignedArticle article, PlainTranslation translation)
{
    private readonly ArticleVariant _source = article.Group.Variants[translation.Source];
    private readonly ArticleVariant _target = article.Group.Variants[translation.Variant];
    private readonly EquatableArray<FileSpan> _sourcePlaces = article.UnitPlaces[translation.Source];
    private readonly EquatableArray<FileSpan> _targetPlaces = article.UnitPlaces[translation.Variant];

    /// <summary>
    /// Returns the position of a gap in the translation: of its block, or of the block before which the missing one would stand, or of the
    /// last block of its section. Returns null if the block is in an included file, which is compared by itself.
    /// </summary>
    public FileSpan? PlaceOf(AlignmentGap gap)
    {
        if (gap.Sources.Any(unit => IsIncluded(_sourcePlaces, unit)) || gap.Targets.Any(unit => IsIncluded(_targetPlaces, unit)))
        {
            return null;
        }

        var unit = gap.Targets.Count > 0 ? gap.Targets[0] : PlaceOfMissing(gap.Sources);
        return unit >= 0 && !IsIncluded(_targetPlaces, unit) ? _targetPlaces[unit] : default(FileSpan);
    }

    /// <summary>Returns the beginning of the text in the source.</summary>
    public string SourceTextOf(AlignmentGap gap) => TextOf(_source, gap.Sources);

    /// <summary>Returns the beginning of the text in the translation.</summary>
    public string TargetTextOf(AlignmentGap gap) => TextOf(_target, gap.Targets);

    /// <summary>Returns what the block in the source is, such as "paragraph".</summary>
    public string SourceFormOf(AlignmentGap gap) => FormOf(_source, gap.Sources, gap.Kind);

    /// <summary>Returns what the block in the translation is.</summary>
    public string TargetFormOf(AlignmentGap gap) => FormOf(_target, gap.Targets, gap.Kind);

    /// <summary>Returns the place of the block in the source, for suggestions.</summary>
    public string LineOf(AlignmentGap gap)
    {
        var name = _source.FilePath.Substring(_source.FilePath.LastIndexOfAny(['/', '\\']) + 1);
        var line = _sourcePlaces[gap.Sources[0]].StartLine + 1;
        return string.Format(CultureInfo.InvariantCulture, "line {0} of {1} in {2}", line, name, _source.Locale);
    }

    private static bool IsIncluded(EquatableArray<FileSpan> places, int unit) => unit >= places.Count || places[unit].Length == 0;

    private static string TextOf(ArticleVariant variant, IReadOnlyList<int> units) =>
        Excerpt.Of(string.Join(" | ", units.Take(SomeCells).Select(unit => variant.Units[unit].Label)));

    private const int SomeCells = 8;

    private static string FormOf(ArticleVariant variant, IReadOnlyList<int> units, GapKind kind)
    {
        var first = variant.Units[units[0]].Evidence!;
        if (units.Count == 1 || kind == GapKind.Regrouped)
        {
            return first.Form.ToString().ToLowerInvariant();
        }

        return units.All(unit => variant.Units[unit].Evidence!.Row == first.Row) ? "row"
            : units.All(unit => variant.Units[unit].Evidence!.Column == first.Column) ? "column"
            : "table";
    }

    /// <summary>Returns the unit of the translation at which missing units would stand, or -1.</summary>
    private int PlaceOfMissing(IReadOnlyList<int> sources)
    {
        var section = _source.Units[sources[0]].Section;
        for (var unit = sources[sources.Count - 1] + 1; unit < translation.Joined.Count && _source.Units[unit].Section == section; unit++)
        {
            if (translation.Joined[unit] >= 0)
            {
                return translation.Joined[unit];
            }
        }

        for (var unit = sources[0] - 1; unit >= 0; unit--)
        {
            if (translation.Joined[unit] >= 0)
            {
                return translation.Joined[unit];
            }
        }

        return translation.Joined.FirstOrDefault(unit => unit >= 0);
    }
}
