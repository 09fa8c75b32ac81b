namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the probabilities that elements of two sequences are translations of each other.</summary>
internal sealed class AlignmentProbabilities(AlignmentBand band, bool areRegrouped)
{
    private List<(int Source, int Target, double Probability)>? _probablePairs;

    /// <summary>Gets the probability of each pair.</summary>
    public double[] Pairs { get; } = new double[band.Cells];

    /// <summary>Gets the probability that a source element is split into two target elements.</summary>
    public double[] Splits { get; } = new double[areRegrouped ? band.Cells : 0];

    /// <summary>Gets the probability that two source elements became a target element.</summary>
    public double[] Merges { get; } = new double[areRegrouped ? band.Cells : 0];

    /// <summary>Gets the expected number of swaps.</summary>
    public double Swaps { get; private set; }

    /// <summary>Adds the probability that the elements of two pairs are translations of each other, swapped.</summary>
    public void AddSwap(int right, int below, double probability)
    {
        Swaps += probability;
        Pairs[right] += probability;
        Pairs[below] += probability;
    }

    /// <summary>Returns the pairs with a probability of more than a half. An element is in one of them at most.</summary>
    public List<(int Source, int Target, double Probability)> ProbablePairs() => _probablePairs ??= Probable(Pairs);

    /// <summary>Returns the source elements that are probably split into the given target element and the next.</summary>
    public IEnumerable<(int Source, int Target)> ProbableSplits() => Probable(Splits).Select(split => (split.Source, split.Target));

    /// <summary>Returns the source elements that, with the next, probably became the given target element.</summary>
    public IEnumerable<(int Source, int Target)> ProbableMerges() => Probable(Merges).Select(merge => (merge.Source, merge.Target));

    /// <summary>Returns the probabilities that the elements of each sequence, or parts of them, have a counterpart in the other.</summary>
    public (double[] Sources, double[] Targets) OfCounterparts()
    {
        var (sources, targets) = (new double[band.Sources + 1], new double[band.Targets + 1]);
        for (var i = 0; i < band.Sources; i++)
        {
            var row = band.RowOf(i);
            for (var j = row.Start; j < Math.Min(row.End, band.Targets); j++)
            {
                var at = row.IndexOf(j);
                var (split, merged) = areRegrouped ? (Splits[at], Merges[at]) : (0, 0);
                sources[i] += Pairs[at] + split + merged;
                sources[i + 1] += merged;
                targets[j] += Pairs[at] + split + merged;
                targets[j + 1] += split;
            }
        }

        return (sources, targets);
    }

    private List<(int Source, int Target, double Probability)> Probable(double[] probabilities)
    {
        var pairs = new List<(int Source, int Target, double Probability)>(probabilities.Length > 0 ? band.Sources : 0);
        for (var i = 0; i < band.Sources && probabilities.Length > 0; i++)
        {
            var row = band.RowOf(i);
            for (var j = row.Start; j < Math.Min(row.End, band.Targets); j++)
            {
                if (probabilities[row.IndexOf(j)] is > 0.5 and var probability)
                {
                    pairs.Add((i, j, probability));
                }
            }
        }

        return pairs;
    }
}
