using TypedContent.Fuzzing.Bombs;
using TypedContent.Fuzzing.Growing;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that output and memory are bounded by a multiple of an article's length. docs/security.md describes runs of all families.</summary>
[Collection(nameof(Alone))]
public sealed class GrowthTests
{
    [Fact]
    public void Repeated_text_costs_a_multiple_of_its_length() => Check(BombFamilies.Repeats, 4_000, 32_000);

    [LongRunningFact]
    public void No_family_costs_more_than_a_multiple_of_its_length() => Check(BombFamilies.All, 8_000, 64_000);

    private static void Check(IReadOnlyList<Bomb> families, params int[] sizes) => Assert.Empty(
        from bomb in families
        from size in sizes
        from defect in Growth.Of(bomb, size).Defects
        select $"{bomb.Name}: {defect}");
}
