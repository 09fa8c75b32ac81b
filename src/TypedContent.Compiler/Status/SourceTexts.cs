using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Status;

/// <summary>Represents the texts of the source of an article.</summary>
/// <param name="All">The texts: units in order, then those of front matter and of <c>:::image</c> elements.</param>
internal sealed record SourceTexts(IReadOnlyList<CountedText> All)
{
    /// <summary>Returns the texts of the source of an article. Those that only older versions of the source have are left out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="texts">The texts of each file, by its path.</param>
    public static SourceTexts Of(AlignedArticle article, IReadOnlyDictionary<string, UnitTexts> texts)
    {
        var all = new List<CountedText>();
        var variants = article.Group.Variants;
        var isSideBySide = variants.Any(file => file.IsSideBySide);
        foreach (var unit in article.Units.Where(unit => unit.SourceState != UnitState.Leftover))
        {
            // The first variant that has the text is the source, or a side-by-side file, which holds the source text.
            var variant = Array.FindIndex(unit.Indices, index => index >= 0);
            if (!isSideBySide || variants[variant].IsSideBySide)
            {
                Add(unit, null, unit.Indices, unit.States, variant);
            }
        }

        // Side-by-side files don't hold the source of their titles.
        foreach (var text in isSideBySide ? [] : article.OwnedTexts)
        {
            Add(null, text, [.. text.Indices.Select((index, variant) => index < 0 ? -1 : variants[variant].Units.Count + index)], text.States, article.Group.PlainSource);
        }

        return new SourceTexts(all);

        void Add(AlignedUnit? unit, AlignedText? owned, int[] numbers, UnitState[] states, int variant)
        {
            var (file, number) = (texts[variants[variant].FilePath], numbers[variant]);
            all.Add(new CountedText(unit, owned, numbers, states, file.SourceOf(number), file.PlaceOf(number), file.WordsOf(number), file.KeyOf(number)));
        }
    }
}

/// <summary>Represents a text of the source.</summary>
/// <param name="Unit">The unit; null for a text that is none.</param>
/// <param name="Owned">The text that is no unit; null for a unit.</param>
/// <param name="Numbers">The number of the text in each variant, or -1.</param>
/// <param name="States">The state of the text in each variant.</param>
/// <param name="Label">The text, plain and shortened.</param>
/// <param name="Place">The place of the text.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Key">The <see cref="CopiedText.KeyOf">key</see>.</param>
internal sealed record CountedText(AlignedUnit? Unit, AlignedText? Owned, int[] Numbers, UnitState[] States, string Label, TextPlace Place, int Words, ulong Key);
