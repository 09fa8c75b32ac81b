namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents how often the sequences of an alignment are expected to differ.</summary>
/// <param name="Gap">The probability that a gap begins behind an element.</param>
/// <param name="Swap">The probability that the next two elements stand in the other order.</param>
/// <param name="Split">The probability that the next element is split in two, or made of two.</param>
internal readonly record struct AlignmentRates(double Gap, double Swap, double Split)
{
    /// <summary>The probability that a gap goes on.</summary>
    public const double Extension = 0.3;

    /// <summary>The probability that a gap of the other sequence follows a gap: text that is replaced lacks on both sides.</summary>
    public const double Replacement = 0.1;

    /// <summary>The number of elements that the usual rates count as much as.</summary>
    private const double Weight = 60;

    /// <summary>Gets the rates before anything is known about the sequences.</summary>
    public static AlignmentRates Usual { get; } = new(0.002, 0.001, 0.0005);

    /// <summary>Gets the rates of the rows and columns of tables.</summary>
    public static AlignmentRates OfTables { get; } = Usual with { Split = 0 };

    /// <summary>Returns the rates of two sequences of which a number of pairs, and swaps among them, is expected.</summary>
    public AlignmentRates Refined(int sources, int targets, double pairs, double swaps)
    {
        var gaps = Math.Max(0, sources + targets - (2 * pairs)) * (1 - Extension);
        var elements = Weight + ((sources + targets) / 2.0);
        return new AlignmentRates(Math.Min(0.2, ((Weight * 2 * Gap) + gaps) / elements / 2), Math.Min(0.1, ((Weight * Swap) + swaps) / elements), Split);
    }
}
