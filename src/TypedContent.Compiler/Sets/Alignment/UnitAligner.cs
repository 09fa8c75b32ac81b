using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the units of an article's variants.</summary>
internal static class UnitAligner
{
    /// <summary>Returns the units of all variants: those of side-by-side files, then those of the first plain file.</summary>
    /// <param name="variants">The variants.</param>
    /// <param name="places">The names of their sections.</param>
    /// <param name="sourceLocale">The source locale.</param>
    /// <param name="accepted">What the lock states about the article.</param>
    /// <param name="translations">The plain translations, with the units that are not joined.</param>
    public static IReadOnlyList<AlignedUnit> Align(
        EquatableArray<ArticleVariant> variants, SectionKeys places, string sourceLocale, EquatableArray<LockSection> accepted,
        out IReadOnlyList<PlainTranslation> translations)
    {
        var sideBySide = new SideBySideUnits(variants, places);
        foreach (var v in Enumerable.Range(0, variants.Count).Where(v => variants[v].IsSideBySide))
        {
            sideBySide.Add(v);
        }

        // Blocks of the source article can't be joined with sentences, and side-by-side files hold the source of their sentences.
        var plain = Enumerable.Range(0, variants.Count)
            .Where(v => !variants[v].IsSideBySide && (sideBySide.Rows.Count == 0 || variants[v].Locale != sourceLocale)).ToList();
        var rows = plain.Count == 0 ? [] : RowsOf(plain[0], variants, places);
        translations = [.. plain.Skip(1).Select(v => Join(plain[0], v, variants, accepted, rows))];
        return new RepeatMerger(variants).Merge(sideBySide.Rows.Concat(rows).Select(row =>
            new AlignedUnit(row.TextHash, row.First.Label, row.Section, row.Context, row.Indices) { States = row.States }));
    }

    /// <summary>Returns the rows of the first plain file, which is that of the source locale if there is one.</summary>
    private static UnitRow[] RowsOf(int variant, EquatableArray<ArticleVariant> variants, SectionKeys places)
    {
        var units = variants[variant].Units;
        var rows = new UnitRow[units.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new UnitRow(
                units[i].Key, units[i], places.PlaceOf(variant, units[i].Section), i == 0 ? ContentHash.Empty : units[i - 1].Key, variants.Count)
            {
                TextHash = units[i].TargetHash,
            };
            rows[i].Indices[variant] = i;
        }

        return rows;
    }

    /// <summary>Joins the units of a plain translation with the rows.</summary>
    private static PlainTranslation Join(int source, int variant, EquatableArray<ArticleVariant> variants, EquatableArray<LockSection> accepted, UnitRow[] rows)
    {
        var section = accepted.FirstOrDefault(section =>
            section.Locale == variants[variant].Locale && section.SourceLocale == variants[source].Locale);
        var translation = LockedAlignment.Align(source, variant, variants, section);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].Indices[variant] = translation.Joined[i];
        }

        foreach (var unit in translation.Current)
        {
            rows[unit].States[variant] = UnitState.Current;
        }

        foreach (var unit in translation.Outdated)
        {
            rows[unit].States[variant] = UnitState.Outdated;
        }

        return translation;
    }
}
