namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the lengths of translations in a pair of articles: the usual ratio, and how much single texts differ from it.</summary>
/// <param name="Ratio">The natural logarithm of the usual ratio.</param>
/// <param name="Variance">The variance of the logarithm for long texts.</param>
internal readonly record struct LengthModel(double Ratio, double Variance)
{
    private const double UsualVariance = 0.1;
    private const double VarianceOfCharacter = 2.0;
    private const double VarianceOfParts = 0.03;
    private const double Deviations = 3;
    private const double Offset = 2;
    private const int ShortestSample = 10;

    /// <summary>Returns the model before anything is aligned.</summary>
    public static LengthModel Of(AlignmentElement[] sources, AlignmentElement[] targets) =>
        new(Math.Log((targets.Sum(element => (double)element.Length) + 20) / (sources.Sum(element => (double)element.Length) + 20)), UsualVariance);

    /// <summary>Returns the logarithm of a length.</summary>
    public static double LogOf(int length) => Math.Log(length + Offset);

    /// <summary>Returns the variance of the logarithm of the length of a translation.</summary>
    public double VarianceAt(int length) => Variance + (VarianceOfCharacter / (length + 5));

    /// <summary>Determines whether a text of many words, such as a column of a table, is much longer or shorter than a translation would be.</summary>
    public bool IsUnusual(int source, int target)
    {
        var difference = LogOf(target) - LogOf(source) - Ratio;
        return difference * difference > Deviations * Deviations * (VarianceOfParts + (VarianceOfCharacter / (source + 5)));
    }

    /// <summary>Returns the model of probable pairs.</summary>
    public LengthModel Refined(IEnumerable<(AlignmentElement Source, AlignmentElement Target, double Probability)> pairs)
    {
        // The usual values count as much as a few pairs.
        double weight = 4, sum = 4 * Ratio, squares = 4 * UsualVariance;
        var samples = pairs.Where(pair => pair.Source.Length >= ShortestSample && pair.Probability > 0.5).ToList();
        foreach (var (source, target, probability) in samples)
        {
            weight += probability;
            sum += probability * (LogOf(target.Length) - LogOf(source.Length));
        }

        var ratio = sum / weight;
        foreach (var (source, target, probability) in samples)
        {
            var difference = LogOf(target.Length) - LogOf(source.Length) - ratio;
            squares += probability * Math.Max(0, (difference * difference) - (VarianceOfCharacter / (source.Length + 5)));
        }

        return new LengthModel(ratio, Math.Max(0.02, Math.Min(0.4, squares / weight)));
    }
}
