using TypedContent.Packs;

namespace TypedContent.Content.Variants;

/// <content>Relates sections to each other and to the units in them. Only for a variant that holds the section.</content>
internal sealed partial class Variant
{
    private SectionMap? _sections;
    private int[]? _sectionsOfUnits;

    internal SectionMap Sections => _sections ??= new SectionMap(Record, article.Shape.SectionCount);

    /// <summary>Returns the HTML of a section, or of what is in no section.</summary>
    /// <param name="section">The index of the section, or the number of sections for what is in none.</param>
    /// <param name="subsections">A value that indicates whether the sections in it are part of the HTML.</param>
    internal ArticleHtml SectionHtml(int section, bool subsections) => subsections && section < article.Shape.SectionCount
        ? new ArticleHtml(this, Record.Section(section).Html)
        : new ArticleHtml(this, Sections.OwnParts(section).ToArray());

    /// <summary>Returns the index of the innermost section that a unit is in, or the number of sections.</summary>
    internal int SectionOfUnit(int unit)
    {
        int[] sections = _sectionsOfUnits ??= FindSectionsOfUnits();
        return sections[unit - article.FirstUnit];
    }

    // A unit without a place in the body is in the section of the unit before it.
    private int[] FindSectionsOfUnits()
    {
        var sections = new int[Math.Max(0, Record.StringCount - article.FirstUnit)];
        int section = article.Shape.SectionCount;
        for (int i = 0; i < sections.Length; i++)
        {
            Slice slice = Record.String(article.FirstUnit + i);
            section = slice.Exists && slice.Offset < Record.Body.Length ? Sections.At(slice.Offset) : section;
            sections[i] = section;
        }

        return sections;
    }
}
