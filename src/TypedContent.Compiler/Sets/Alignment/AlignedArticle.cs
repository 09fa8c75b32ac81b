using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>
/// The units, sections and links of an article joined across its locales. Each row says where it is in each
/// variant: an index, or -1 where the variant lacks it.
/// </summary>
public sealed record AlignedArticle(
    ArticleGroup Group,
    IReadOnlyList<AlignedUnit> Units,
    IReadOnlyList<AlignedSection> Sections,
    IReadOnlyList<AlignedLink> Links)
{
    /// <summary>For each variant, the row of each of its distinct destinations.</summary>
    public required IReadOnlyList<int[]> LinkRows { get; init; }
}

/// <summary>A unit in all locales.</summary>
/// <param name="TextHash">Hash of the source text; the same for units that say the same.</param>
/// <param name="Label">The source text, plain and shortened.</param>
/// <param name="Section">The anchor of the section it stands in; empty before the first heading.</param>
/// <param name="Context">Hash of the source text of the unit before it.</param>
/// <param name="Indices">Where it is in each variant.</param>
public sealed record AlignedUnit(ulong TextHash, string Label, string Section, ulong Context, int[] Indices)
{
    /// <summary>Whether an earlier unit of the article has the same source text, with another translation somewhere.</summary>
    public bool IsRepeat { get; init; }
}

/// <summary>A section in all locales; <paramref name="Parent"/> is the index of the section around it, or -1.</summary>
public sealed record AlignedSection(string Anchor, int Level, string Label, int Parent, int[] Indices);

/// <summary>
/// A link in all locales: where it leads, and the index of its first destination in each variant's list.
/// Destinations that are written differently and lead to the same place are one link.
/// </summary>
public sealed record AlignedLink(LinkResolution Resolution, int[] Indices);
