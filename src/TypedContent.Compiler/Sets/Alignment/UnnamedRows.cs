using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Makes the rows of units that only a plain translation has. They have no members.</summary>
internal static class UnnamedRows
{
    /// <summary>Returns the rows, in the order of the translation. Each has a text in its locale only.</summary>
    public static IEnumerable<UnitRow> Of(PlainTranslation translation, EquatableArray<ArticleVariant> variants, SectionKeys places)
    {
        var joined = new HashSet<int>(translation.Joined);
        var leftovers = new HashSet<int>(translation.Leftovers);
        for (var unit = 0; unit < variants[translation.Variant].Units.Count; unit++)
        {
            if (!joined.Contains(unit))
            {
                var row = UnitRow.Of(translation.Variant, unit, variants, places);
                row.States[translation.Variant] = leftovers.Contains(unit) ? UnitState.Leftover : UnitState.Unknown;
                yield return row;
            }
        }
    }
}
