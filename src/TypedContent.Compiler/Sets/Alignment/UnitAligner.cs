using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment.Sections;
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
    public static AlignedUnits Align(
        EquatableArray<ArticleVariant> variants, SectionKeys places, string sourceLocale, EquatableArray<LockSection> accepted,
        out IReadOnlyList<PlainTranslation> translations)
    {
        var sideBySide = new SideBySideUnits(variants, places);
        foreach (var v in Enumerable.Range(0, variants.Count).Where(v => variants[v].IsSideBySide))
        {
            sideBySide.Add(v);
        }

        var states = new SideBySideStates(variants, sourceLocale);
        foreach (var row in sideBySide.Rows)
        {
            row.SetState(states.Of(row));
        }

        // Blocks of the source article can't be joined with sentences, and side-by-side files hold the source of their sentences.
        var plain = Enumerable.Range(0, variants.Count)
            .Where(v => !variants[v].IsSideBySide && (sideBySide.Rows.Count == 0 || variants[v].Locale != sourceLocale)).ToList();
        var rows = plain.Count == 0 ? [] : RowsOf(plain[0], variants, places);
        translations = [.. plain.Skip(1).Select(v => Join(plain[0], v, variants, places, accepted, rows))];
        var source = sideBySide.Rows.Count == 0 && plain.Count > 0 ? plain[0] : -1;
        foreach (var row in source < 0 ? [] : rows)
        {
            (row.SourceState, row.States[source]) = (UnitState.Current, UnitState.Current);
        }

        List<UnitRow> unnamed = [.. translations.SelectMany(translation => UnnamedRows.Of(translation, variants, places))];
        return new AlignedUnits(
            new RepeatMerger(variants).Merge(sideBySide.Rows.Concat(rows).Select(row => row.ToUnit())),
            new RepeatMerger(variants).Merge(unnamed.Select(row => row.ToUnit())),
            [.. Enumerable.Range(0, variants.Count).Select(v => VariantStates.Of(
                v,
                variants[v].Units.Count,
                v == source || variants[v].Locale == sourceLocale ? UnitState.Current : states.Outside(v),
                sideBySide.Rows.Concat(rows).Concat(unnamed)))]);
    }

    /// <summary>Returns the rows of the first plain file, which is that of the source locale if there is one.</summary>
    private static UnitRow[] RowsOf(int variant, EquatableArray<ArticleVariant> variants, SectionKeys places)
    {
        var rows = new UnitRow[variants[variant].Units.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = UnitRow.Of(variant, i, variants, places);
        }

        return rows;
    }

    /// <summary>Joins the units of a plain translation with the rows.</summary>
    private static PlainTranslation Join(
        int source, int variant, EquatableArray<ArticleVariant> variants, SectionKeys places, EquatableArray<LockSection> accepted, UnitRow[] rows)
    {
        var section = accepted.FirstOrDefault(section => section.IsOf(variants[variant].Locale, variants[source].Locale));

        // Beside side-by-side files, the headings are joined with those of another plain file.
        var headings = places.IsPlainTranslation(source) ? TranslatedHeadings.None : places.Headings[variant];
        var translation = LockedAlignment.Align(source, variant, variants, headings, section);
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
