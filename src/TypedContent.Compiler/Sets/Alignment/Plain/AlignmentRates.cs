namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents how often the sequences of an alignment are expected to differ.</summary>
/// <param name="Gap">The probability that a gap begins, on average.</param>
/// <param name="Swap">The probability that the next two elements stand in the other order.</param>
/// <param name="Split">The probability that the next element is split in two, or made of two.</param>
internal sealed record AlignmentRates(double Gap, double Swap, double Split)
{
    /// <summary>The probability that a gap goes on.</summary>
    public const double Extension = 0.3;

    /// <summary>The number of elements that the usual rates count as much as.</summary>
    private const double Weight = 20;

    /// <summary>Gets the rates before anything is known about the sequences.</summary>
    public static AlignmentRates Usual { get; } = new(0.002, 0.0003, 0.00015);

    /// <summary>Gets the rates of the rows and columns of tables.</summary>
    public static AlignmentRates OfTables { get; } = Usual with { Split = 0, Replacement = 0.2 };

    /// <summary>Gets the probability that a gap of the other sequence follows a gap: text that is replaced lacks on both sides.</summary>
    public double Replacement { get; private init; } = 0.1;

    /// <summary>Gets the probability that a gap begins with an element of a kind, where it isn't the average.</summary>
    private Dictionary<int, double> Gaps { get; init; } = [];

    /// <summary>Returns the probability that a gap begins with <paramref name="element"/>.</summary>
    public double GapOf(AlignmentElement element) => Gaps.TryGetValue(element.Kind, out var gap) ? gap : Gap;

    /// <summary>Returns the rates of two sequences whose probable pairs are known. Each kind has its own, since a lost paragraph says nothing about headings.</summary>
    public AlignmentRates Refined(
        AlignmentElement[] sources, AlignmentElement[] targets,
        IReadOnlyList<(int Source, int Target, double Probability)> pairs, double swaps)
    {
        var joined = pairs.GroupBy(pair => sources[pair.Source].Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(pair => pair.Probability));
        var gaps = sources.Concat(targets).GroupBy(element => element.Kind).ToDictionary(
            kind => kind.Key, kind => GapOf(kind.Count(), joined.TryGetValue(kind.Key, out var count) ? count : 0));
        var elements = sources.Length + targets.Length;
        return new AlignmentRates(
            GapOf(elements, pairs.Sum(pair => pair.Probability)), Math.Min(0.1, ((Weight * Swap) + swaps) / (Weight + (elements / 2.0))), Split)
        {
            Gaps = gaps,
            Replacement = Replacement,
        };
    }

    private double GapOf(int elements, double pairs)
    {
        var gaps = Math.Max(0, elements - (2 * pairs)) * (1 - Extension);
        return Math.Min(0.2, ((Weight * 2 * Gap) + gaps) / (Weight + (elements / 2.0)) / 2);
    }
}
