using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Status;

/// <summary>Represents the texts of the source of an article.</summary>
/// <param name="All">The texts, in order.</param>
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
            if (isSideBySide && !variants[variant].IsSideBySide)
            {
                continue;
            }

            var file = texts[variants[variant].FilePath];
            var index = unit.Indices[variant];
            all.Add(new CountedText(unit, file.SourceOf(index), file.PlaceOf(index), file.WordsOf(index), file.KeyOf(index)));
        }

        return new SourceTexts(all);
    }
}

/// <summary>Represents a text of the source.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Label">The text, plain and shortened.</param>
/// <param name="Place">The place of the text.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Key">The <see cref="CopiedText.KeyOf">key</see>.</param>
internal sealed record CountedText(AlignedUnit Unit, string Label, TextPlace Place, int Words, ulong Key);
