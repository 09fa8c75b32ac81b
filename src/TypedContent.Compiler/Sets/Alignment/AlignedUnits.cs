namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Represents the units of an article, joined across its locales.</summary>
/// <param name="Units">The units that have members.</param>
/// <param name="UnnamedUnits">The units that only a plain translation has.</param>
/// <param name="States">The states of the texts of each variant.</param>
internal sealed record AlignedUnits(
    IReadOnlyList<AlignedUnit> Units,
    IReadOnlyList<AlignedUnit> UnnamedUnits,
    IReadOnlyList<VariantStates> States);
