namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents what two sequences say about the pairs of their elements if the order says nothing.</summary>
/// <param name="band">All pairs, or as many as are considered.</param>
/// <param name="odds">For each pair, how much more probable its elements are as translations of each other than by chance.</param>
internal sealed class OwnOdds(AlignmentBand band, double[] odds)
{
    /// <summary>The lowest probability. It is lower than that of pairs whose order counts, since both only mislead together.</summary>
    private const double Threshold = 0.95;

    /// <summary>The odds of no counterpart. The order already told that there is one.</summary>
    private const double OfNone = 0.1;

    /// <summary>Returns the odds of the elements of two articles.</summary>
    public static OwnOdds Of(AlignmentElement[] sources, AlignmentElement[] targets, LengthModel lengths)
    {
        var band = AlignmentBand.Whole(sources.Length, targets.Length);
        return new OwnOdds(band, new PairOdds(sources, targets, new TokenOdds(sources, targets), lengths).In(band, areRegrouped: false).Pairs);
    }

    /// <summary>Determines whether two elements are clearly the best counterparts of each other.</summary>
    public bool AreSure(int source, int target)
    {
        if (band.Width <= band.Targets || band.IndexOf(source, target) is < 0)
        {
            return false;
        }

        var (ofSource, ofTarget) = (OfNone, OfNone);
        for (var j = 0; j < band.Targets; j++)
        {
            ofSource += odds[band.IndexOf(source, j)];
        }

        for (var i = 0; i < band.Sources; i++)
        {
            ofTarget += odds[band.IndexOf(i, target)];
        }

        return odds[band.IndexOf(source, target)] >= Threshold * Math.Max(ofSource, ofTarget);
    }
}
