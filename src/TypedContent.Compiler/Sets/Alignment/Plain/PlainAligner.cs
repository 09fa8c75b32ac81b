using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Joins the units of a plain article with those of its translation. Units without a clearly best counterpart are not joined.</summary>
/// <remarks>The result depends on the two articles alone, so that an edit of another article never changes it.</remarks>
internal static class PlainAligner
{
    /// <summary>The highest probability of a counterpart at which an element is said to have none.</summary>
    internal const double LargestOfGaps = 0.1;

    /// <summary>The lowest probability at which two units are joined.</summary>
    private const double Threshold = 0.9993;

    /// <summary>Returns the joined units and the gaps.</summary>
    /// <param name="sources">The units of the source.</param>
    /// <param name="targets">The units of the translation.</param>
    /// <param name="known">The indexes of units that are known to be translations of each other. Each unit is in one pair at most.</param>
    public static PlainAlignment Align(
        EquatableArray<TranslationUnit> sources, EquatableArray<TranslationUnit> targets, IReadOnlyList<(int Source, int Target)> known)
    {
        var result = new PlainAlignment(sources.Count, targets.Count);
        foreach (var (source, target) in known)
        {
            result.Join(source, target);
        }

        var (ofSources, ofTargets) = (
            new UnitTokens(sources, new TokenFilter(targets), known.Select(pair => pair.Source)),
            new UnitTokens(targets, new TokenFilter(sources), known.Select(pair => pair.Target)));
        var (left, right) = (AlignmentElement.Of(sources, ofSources), AlignmentElement.Of(targets, ofTargets));
        var probabilities = Probabilities(left, right, out var lengths);
        var tables = new TableAligner(sources, ofSources, targets, ofTargets, lengths, Threshold, result);
        var pairs = probabilities.ProbablePairs();
        var unordered = new UnorderedPairs(sources, left, targets, right, lengths).In(pairs);
        var contradicted = new ContradictedPairs(left, right, lengths);
        foreach (var (i, j, probability) in pairs)
        {
            if (probability < Threshold || unordered.Contains((i, j)) || contradicted.Contains(i, j))
            {
                result.AddUncertain(left[i].Units, right[j].Units);
            }
            else if (left[i].IsTable)
            {
                tables.Align(left[i].Units, right[j].Units);
            }
            else
            {
                result.Join(left[i].Units[0], right[j].Units[0]);
            }
        }

        if (result.IsComplete)
        {
            return result;
        }

        foreach (var (i, j) in probabilities.ProbableSplits())
        {
            result.AddSplit(left[i].Units, [.. right[j].Units, .. right[j + 1].Units]);
        }

        foreach (var (i, j) in probabilities.ProbableMerges())
        {
            result.AddMerged([.. left[i].Units, .. left[i + 1].Units], right[j].Units);
        }

        // What may have a counterpart isn't said to have none.
        var counterparts = probabilities.OfCounterparts();
        foreach (var element in left.Where((_, i) => counterparts.Sources[i] > LargestOfGaps))
        {
            result.AddUncertain(element.Units, []);
        }

        foreach (var element in right.Where((_, j) => counterparts.Targets[j] > LargestOfGaps))
        {
            result.AddUncertain([], element.Units);
        }

        result.AddRest(left.Select(element => element.Units), right.Select(element => element.Units));
        return result;
    }

    /// <summary>Returns the probabilities that the elements of an article and its translation belong together.</summary>
    internal static AlignmentProbabilities Probabilities(
        AlignmentElement[] sources, AlignmentElement[] targets, out LengthModel lengths)
    {
        var tokens = new TokenOdds(sources, targets);
        var drift = tokens.Drift();
        var areAlike = sources.Select(element => element.Kind).SequenceEqual(targets.Select(element => element.Kind));
        var band = areAlike ? AlignmentBand.OfAlike(drift, sources.Length) : AlignmentBand.Of(drift, sources.Length, targets.Length);
        lengths = LengthModel.Of(sources, targets);
        var first = SequenceAligner.Align(
            band, new PairOdds(sources, targets, tokens, lengths).In(band, areRegrouped: false), AlignmentRates.Usual, sources, targets);
        var pairs = first.ProbablePairs();
        if (pairs.Count == sources.Length && pairs.Count == targets.Length && pairs.TrueForAll(pair => pair.Probability >= Threshold))
        {
            return first;
        }

        band = AlignmentBand.Of(drift, sources.Length, targets.Length);

        // What the articles show of the lengths of translations, and of how much they differ, makes a second computation surer.
        lengths = lengths.Refined(pairs.Select(pair => (sources[pair.Source], targets[pair.Target], pair.Probability)));
        var rates = AlignmentRates.Usual.Refined(sources, targets, pairs, first.Swaps);
        return SequenceAligner.Align(band, new PairOdds(sources, targets, tokens, lengths).In(band, areRegrouped: true), rates, sources, targets);
    }
}
