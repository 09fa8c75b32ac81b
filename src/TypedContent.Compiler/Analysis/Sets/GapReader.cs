using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reads the gaps of the plain translations of an article.</summary>
internal sealed class GapReader(AlignedArticle article)
{
    private const int MostCells = 8;

    /// <summary>Returns the gaps, by translation. Files of which a part was not read have none.</summary>
    public IEnumerable<UnplacedGap> Read()
    {
        foreach (var translation in article.PlainTranslations)
        {
            var (source, target) = (article.Group.Variants[translation.Source], article.Group.Variants[translation.Variant]);
            var places = PlacesOf(translation);
            var leftovers = new HashSet<int>(translation.Leftovers);
            foreach (var gap in source.IsPartial || target.IsPartial ? [] : translation.Gaps)
            {
                yield return new UnplacedGap(gap.Kind, BlockOf(source, gap.Sources), BlockOf(target, gap.Targets), source.Locale)
                {
                    FilePath = target.FilePath,
                    SourcePath = source.FilePath,
                    IsLeftover = gap.Targets.Count > 0 && gap.Targets.All(leftovers.Contains),
                    Place = gap.Targets.Count > 0 ? -1 : PlaceOf(gap.Sources, source, places),
                };
            }
        }
    }

    /// <summary>Returns, for each unit of the source, the unit of the translation that it is joined with or probably translated by, or -1.</summary>
    private static int[] PlacesOf(PlainTranslation translation)
    {
        int[] places = [.. translation.Joined];
        foreach (var gap in translation.Gaps.Where(gap => gap is { Kind: GapKind.Uncertain, Targets.Count: > 0 }))
        {
            for (var i = 0; i < gap.Sources.Count; i++)
            {
                places[gap.Sources[i]] = gap.Targets[Math.Min(i, gap.Targets.Count - 1)];
            }
        }

        return places;
    }

    private static GapBlock? BlockOf(ArticleVariant variant, IReadOnlyList<int> units) => units.Count == 0
        ? null
        : new GapBlock(units[0], FormOf(variant, units), Excerpt.Of(string.Join(" | ", units.Take(MostCells).Select(unit => variant.Units[unit].Label))));

    private static string FormOf(ArticleVariant variant, IReadOnlyList<int> units)
    {
        var first = variant.Units[units[0]].Evidence!;
        return units.Count == 1 || first.Table < 0 ? first.Form.ToString().ToLowerInvariant()
            : units.All(unit => variant.Units[unit].Evidence!.Row == first.Row) ? "row"
            : units.All(unit => variant.Units[unit].Evidence!.Column == first.Column) ? "column"
            : "table";
    }

    /// <summary>
    /// Returns the unit of the translation before which missing units would stand; the last one before them if their section ends there;
    /// otherwise, -1.
    /// </summary>
    private static int PlaceOf(IReadOnlyList<int> sources, ArticleVariant source, int[] places)
    {
        var section = source.Units[sources[0]].Section;
        for (var unit = sources[0] + 1; unit < places.Length && source.Units[unit].Section == section; unit++)
        {
            if (places[unit] >= 0 && !sources.Contains(unit) && !IsInRowOf(source, sources[0], unit))
            {
                return places[unit];
            }
        }

        for (var unit = sources[0] - 1; unit >= 0; unit--)
        {
            if (places[unit] >= 0)
            {
                return places[unit];
            }
        }

        return -1;
    }

    /// <summary>Determines whether two units are cells of one row, so that neither stands before the other.</summary>
    private static bool IsInRowOf(ArticleVariant source, int left, int right)
    {
        var (one, other) = (source.Units[left].Evidence!, source.Units[right].Evidence!);
        return one.Table >= 0 && one.Table == other.Table && one.Row == other.Row && one.Row > 0;
    }
}
