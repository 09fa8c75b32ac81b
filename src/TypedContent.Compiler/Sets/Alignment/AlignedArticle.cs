using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Sets.Alignment.Sections;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Represents the units, sections and links of an article, joined across its locales.</summary>
/// <param name="Group">The article.</param>
/// <param name="Units">The units. Each row has an index for each variant, or -1 where the variant lacks it.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Links">The links.</param>
public sealed record AlignedArticle(
    ArticleGroup Group,
    IReadOnlyList<AlignedUnit> Units,
    IReadOnlyList<AlignedSection> Sections,
    IReadOnlyList<AlignedLink> Links)
{
    /// <summary>Gets the units that only a plain translation has. They have no members.</summary>
    public required IReadOnlyList<AlignedUnit> UnnamedUnits { get; init; }

    /// <summary>Gets the states of the texts of each variant.</summary>
    public required IReadOnlyList<VariantStates> States { get; init; }

    /// <summary>Gets, for each variant, the index in <see cref="Links"/> of each of its distinct destinations.</summary>
    public required IReadOnlyList<int[]> LinkRows { get; init; }

    /// <summary>Gets the headings of each variant that are joined with those of the plain article that it is a translation of.</summary>
    public required IReadOnlyList<TranslatedHeadings> Headings { get; init; }

    /// <summary>Gets the plain translations, with the units that are not joined.</summary>
    public required IReadOnlyList<PlainTranslation> PlainTranslations { get; init; }

    /// <summary>Gets the texts of the plain source that are no units, with their translations.</summary>
    public required IReadOnlyList<AlignedText> OwnedTexts { get; init; }

    /// <summary>Gets what the lock states about plain translations that don't exist.</summary>
    public required IReadOnlyList<LockSection> UnusedSections { get; init; }

    /// <summary>Returns the texts that are no units of which a plain translation has one, too.</summary>
    internal IEnumerable<AlignedText> OwnedTextsIn(PlainTranslation translation) =>
        translation.Source == Group.PlainSource ? OwnedTexts.Where(text => text.Indices[translation.Variant] >= 0) : [];

    /// <summary>Determines whether a text is the title of the source, in place of which a variant without one has its first heading.</summary>
    internal bool IsHeading(AlignedText text, int variant) =>
        !text.Source.IsOfImage && text.Source.Owner == MetadataKeys.Title && text.Indices[variant] < 0 && Group.Variants[variant].Title.Length > 0;

    /// <summary>Returns the state of a value of the front matter in a variant.</summary>
    internal UnitState StateOf(string key, int variant) =>
        OwnedTexts.FirstOrDefault(text => !text.Source.IsOfImage && text.Source.Owner == key && text.Indices[variant] >= 0)?.States[variant] ?? States[variant].Outside;
}

/// <summary>Represents a plain translation of an article, and its units that are not joined with those of the source.</summary>
/// <param name="Source">The index of the variant that is the source.</param>
/// <param name="Variant">The index of the variant that is the translation.</param>
/// <param name="Joined">The index of the translation of each unit of the source, or -1.</param>
/// <param name="Gaps">The units that are not joined.</param>
public sealed record PlainTranslation(int Source, int Variant, IReadOnlyList<int> Joined, IReadOnlyList<AlignmentGap> Gaps)
{
    /// <summary>Gets the units of the source whose translations the lock has.</summary>
    public IReadOnlyList<int> Current { get; init; } = [];

    /// <summary>Gets the units of the source that changed after their translations were accepted.</summary>
    public IReadOnlyList<int> Outdated { get; init; } = [];

    /// <summary>Gets the units of the translation that are not joined, and were made of source texts that no longer exist.</summary>
    public IReadOnlyList<int> Leftovers { get; init; } = [];

    /// <summary>Gets the lines of the lock, written by hand, that don't stand for one text.</summary>
    public IReadOnlyList<EntryDefect> Defects { get; init; } = [];
}

/// <summary>Represents a unit in all locales.</summary>
/// <param name="TextHash">The hash of the source text. Units with the same text have the same hash.</param>
/// <param name="Label">The source text, plain and shortened.</param>
/// <param name="Section">The anchor of the section that holds the unit; empty before the first heading.</param>
/// <param name="Context">The hash of the source text of the unit before it.</param>
/// <param name="Indices">The index of the unit in each variant, or -1.</param>
public sealed record AlignedUnit(ulong TextHash, string Label, string Section, ulong Context, int[] Indices)
{
    /// <summary>Gets the values of the source text; null if it has none.</summary>
    public TextValues? Values { get; init; }

    /// <summary>Gets the state of the text in each variant. That of a variant that lacks the unit has no meaning.</summary>
    public required UnitState[] States { get; init; }

    /// <summary>Gets the state of the source text in side-by-side files.</summary>
    public UnitState SourceState { get; init; }

    /// <summary>Gets a value that indicates whether an earlier unit has the same source text and, in some locale, another translation.</summary>
    public bool IsRepeat { get; init; }
}

/// <summary>Represents the states of the texts of a variant.</summary>
/// <param name="Units">The state of each unit.</param>
/// <param name="Outside">The state of the texts that aren't in units, such as those of the front matter.</param>
public sealed record VariantStates(UnitState[] Units, UnitState Outside)
{
    /// <summary>Returns the states of a variant. Units that are in no row have the state of the other texts.</summary>
    internal static VariantStates Of(int variant, int units, UnitState outside, IEnumerable<UnitRow> rows)
    {
        var states = new UnitState[units];
        states.AsSpan().Fill(outside);
        foreach (var row in rows)
        {
            if (row.Indices[variant] is >= 0 and var unit)
            {
                states[unit] = row.States[variant];
            }
        }

        return new VariantStates(states, outside);
    }
}

/// <summary>Represents a section in all locales.</summary>
/// <param name="Anchor">The anchor in the first variant that has the section.</param>
/// <param name="Level">The level of the heading, from 1 to 6.</param>
/// <param name="Label">The text of the heading, plain and shortened.</param>
/// <param name="Parent">The index of the section around it, or -1.</param>
/// <param name="Indices">The index of the section in each variant, or -1.</param>
public sealed record AlignedSection(string Anchor, int Level, string Label, int Parent, int[] Indices);

/// <summary>Represents a link in all locales. Destinations that are written differently and lead to the same place are one link.</summary>
/// <param name="Resolution">The target of the link.</param>
/// <param name="Indices">The index of its first destination in each variant, or -1.</param>
public sealed record AlignedLink(LinkResolution Resolution, int[] Indices);
