namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes the probability that elements of two sequences are translations of each other.</summary>
/// <remarks>
/// The model is a pair hidden Markov model. It keeps the order of elements, except for neighbors that are swapped, and knows elements that
/// are split in two. The probabilities are those of all alignments together, by the forward-backward algorithm, so that no pair of elements
/// with equally good alternatives is probable.
/// </remarks>
internal sealed class SequenceAligner
{
    private readonly AlignmentBand _band;
    private readonly AlignmentOdds _odds;
    private readonly AlignmentRates _rates;
    private readonly double[] _sourceGaps;
    private readonly double[] _targetGaps;
    private readonly double[] _sourceExtensions;
    private readonly double[] _targetExtensions;
    private readonly double[] _replacements;
    private readonly double _continue;
    private readonly double _afterSource;
    private readonly double[] _scales;
    private readonly double[] _match;
    private readonly double[] _skipSource;
    private readonly double[] _skipTarget;

    private SequenceAligner(
        AlignmentBand band, AlignmentOdds odds, AlignmentRates rates, AlignmentElement[] sources, AlignmentElement[] targets)
    {
        (_band, _odds, _rates) = (band, odds, rates);
        (_sourceGaps, _targetGaps) = (Array.ConvertAll(sources, rates.GapOf), Array.ConvertAll(targets, rates.GapOf));
        (_sourceExtensions, _targetExtensions) = (ExtensionsWith(sources, _sourceGaps), ExtensionsWith(targets, _targetGaps));
        _replacements = Array.ConvertAll(_targetGaps, gap => rates.Replacement * Math.Min(1, gap / rates.Gap));
        (_continue, _afterSource) = (1 - (2 * rates.Gap) - rates.Swap - (2 * rates.Split), 1 - AlignmentRates.Extension - rates.Replacement);
        (_match, _skipSource, _skipTarget) = (new double[band.Cells], new double[band.Cells], new double[band.Cells]);
        _scales = new double[band.Sources + 1];
    }

    private static double AfterTarget => 1 - AlignmentRates.Extension;

    /// <summary>Returns the probabilities.</summary>
    /// <param name="band">The pairs to consider.</param>
    /// <param name="odds">For each pair, how much more probable its elements are as translations of each other than by chance.</param>
    /// <param name="rates">The expected differences.</param>
    /// <param name="sources">The elements of the first sequence.</param>
    /// <param name="targets">The elements of the second sequence.</param>
    public static AlignmentProbabilities Align(
        AlignmentBand band, AlignmentOdds odds, AlignmentRates rates, AlignmentElement[] sources, AlignmentElement[] targets)
    {
        var aligner = new SequenceAligner(band, odds, rates, sources, targets);
        aligner.Forward();
        return aligner.Backward();
    }

    private void Forward()
    {
        _match[0] = 1;
        for (var i = 0; i <= _band.Sources; i++)
        {
            var (row, above, second) = (_band.RowOf(i), _band.RowOf(i - 1), _band.RowOf(i - 2));
            var sum = 0.0;
            for (var j = row.Start; j < row.End; j++)
            {
                var at = row.IndexOf(j);
                var (split, swap) = (above.IndexOf(j - 2), second.IndexOf(j - 2));
                var (diagonal, merge) = (above.IndexOf(j - 1), second.IndexOf(j - 1));
                var skip = above.IndexOf(j);
                if (diagonal >= 0)
                {
                    _match[at] += _odds.Pairs[diagonal] * ToMatch(diagonal);
                }

                if (_odds.AreRegrouped && split >= 0 && _odds.Splits[split] is > 0 and var ofSplit)
                {
                    _match[at] += _rates.Split * ofSplit * All(split);
                }

                if (_odds.AreRegrouped && merge >= 0 && _odds.Merges[merge] is > 0 and var ofMerge)
                {
                    _match[at] += _rates.Split * ofMerge * All(merge) / _scales[i - 1];
                }

                if (swap >= 0 && OfSwap(swap, merge, split) is > 0 and var ofSwap)
                {
                    _match[at] += _rates.Swap * ofSwap * All(swap) / _scales[i - 1];
                }

                if (skip >= 0)
                {
                    _skipSource[at] = (_sourceGaps[i - 1] * _match[skip]) + (_sourceExtensions[i - 1] * _skipSource[skip]);
                }

                if (j > row.Start)
                {
                    _skipTarget[at] = (_targetGaps[j - 1] * _match[at - 1]) + (_replacements[j - 1] * _skipSource[at - 1])
                        + (_targetExtensions[j - 1] * _skipTarget[at - 1]);
                }

                sum += All(at);
            }

            Scale(i, sum);
        }
    }

    /// <summary>Divides the values of a row by their sum, so that they don't become too small.</summary>
    private void Scale(int row, double sum)
    {
        _scales[row] = row == 0 || sum <= 0 ? 1 : sum;
        for (var at = row * _band.Width; row > 0 && at < (row + 1) * _band.Width; at++)
        {
            _match[at] /= _scales[row];
            _skipSource[at] /= _scales[row];
            _skipTarget[at] /= _scales[row];
        }
    }

    private AlignmentProbabilities Backward()
    {
        var result = new AlignmentProbabilities(_band, _odds.AreRegrouped);
        var end = _band.IndexOf(_band.Sources, _band.Targets);
        var total = All(end);
        if (total <= 0)
        {
            return result;
        }

        // A row needs the two below it alone.
        var (weights, below, second) = (new Weights[_band.Width], new Weights[_band.Width], new Weights[_band.Width]);
        for (var i = _band.Sources; i >= 0; i--)
        {
            var (row, rowBelow, secondRow) = (_band.RowOf(i), _band.RowOf(i + 1), _band.RowOf(i + 2));
            for (var j = row.End - 1; j >= row.Start; j--)
            {
                var at = row.IndexOf(j);
                var (skip, right) = (rowBelow.IndexOf(j), row.IndexOf(j + 1));
                var (diagonal, merge) = (rowBelow.IndexOf(j + 1), secondRow.IndexOf(j + 1));
                var (split, swap) = (rowBelow.IndexOf(j + 2), secondRow.IndexOf(j + 2));
                var (match, skipSource, skipTarget) = at == end ? (1.0, 1.0, 1.0) : default;
                if (diagonal >= 0 && _odds.Pairs[at] is > 0 and var ofPair)
                {
                    var next = ofPair * below[diagonal - rowBelow.First].Match / _scales[i + 1];
                    result.Pairs[at] += ToMatch(at) * next / total;
                    match += _continue * next;
                    skipSource += _afterSource * next;
                    skipTarget += AfterTarget * next;
                }

                var others = 0.0;
                if (_odds.AreRegrouped && split >= 0 && _odds.Splits[at] is > 0 and var ofSplit)
                {
                    var next = _rates.Split * ofSplit * below[split - rowBelow.First].Match / _scales[i + 1];
                    result.Splits[at] = All(at) * next / total;
                    others += next;
                }

                if (_odds.AreRegrouped && merge >= 0 && _odds.Merges[at] is > 0 and var ofMerge)
                {
                    var next = _rates.Split * ofMerge * second[merge - secondRow.First].Match / _scales[i + 1] / _scales[i + 2];
                    result.Merges[at] = All(at) * next / total;
                    others += next;
                }

                if (swap >= 0 && OfSwap(at, right, skip) is > 0 and var ofSwap)
                {
                    var next = _rates.Swap * ofSwap * second[swap - secondRow.First].Match / _scales[i + 1] / _scales[i + 2];
                    result.AddSwap(right, skip, All(at) * next / total);
                    others += next;
                }

                match += others;
                skipSource += others;
                skipTarget += others;
                if (skip >= 0)
                {
                    var next = below[skip - rowBelow.First].SkipSource / _scales[i + 1];
                    match += _sourceGaps[i] * next;
                    skipSource += _sourceExtensions[i] * next;
                }

                if (right >= 0)
                {
                    var next = weights[right - row.First].SkipTarget;
                    match += _targetGaps[j] * next;
                    skipSource += _replacements[j] * next;
                    skipTarget += _targetExtensions[j] * next;
                }

                weights[at - row.First] = new Weights(match, skipSource, skipTarget);
            }

            (weights, below, second) = (second, weights, below);
        }

        return result;
    }

    /// <summary>
    /// Returns the probability that a gap goes on with each element. A kind that is seldom lost seldom extends a gap. Whole sections are lost, so a gap
    /// that begins within a section ends with it, and a heading behind it is another difference.
    /// </summary>
    private double[] ExtensionsWith(AlignmentElement[] elements, double[] gaps)
    {
        var extensions = new double[gaps.Length];
        for (var i = 0; i < gaps.Length; i++)
        {
            var isNewSection = i > 0 && elements[i].IsHeading && !elements[i - 1].IsHeading;
            extensions[i] = isNewSection ? gaps[i] : AlignmentRates.Extension * Math.Min(1, gaps[i] / _rates.Gap);
        }

        return extensions;
    }

    private double All(int at) => _match[at] + _skipSource[at] + _skipTarget[at];

    private double ToMatch(int at) => (_continue * _match[at]) + (_afterSource * _skipSource[at]) + (AfterTarget * _skipTarget[at]);

    /// <summary>Returns the odds that the next two elements are swapped. Only neighbors of one kind are: no text changes places with a heading or a table.</summary>
    /// <param name="at">The pair of the first elements.</param>
    /// <param name="right">The pair of the first source element and the second target element.</param>
    /// <param name="below">The pair of the second source element and the first target element.</param>
    private double OfSwap(int at, int right, int below) =>
        right < 0 || below < 0 || _odds.Pairs[at] <= 0 ? 0 : _odds.Pairs[right] * _odds.Pairs[below];

    /// <summary>Represents the weights of all alignments from a pair of places on, by what leads to it.</summary>
    private readonly record struct Weights(double Match, double SkipSource, double SkipTarget);
}
