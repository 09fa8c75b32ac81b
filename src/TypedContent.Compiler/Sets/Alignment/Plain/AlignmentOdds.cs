namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents how much more probable elements are as translations of each other than by chance.</summary>
/// <param name="Pairs">For each pair of places in the band, the odds of the elements behind them.</param>
/// <param name="Splits">The odds that the source element is split into the next two target elements; empty if that isn't considered.</param>
/// <param name="Merges">The odds that the next two source elements became the target element.</param>
internal sealed record AlignmentOdds(double[] Pairs, double[] Splits, double[] Merges)
{
    /// <summary>Gets a value that indicates whether elements may be split or merged.</summary>
    public bool AreRegrouped => Splits.Length > 0;
}
