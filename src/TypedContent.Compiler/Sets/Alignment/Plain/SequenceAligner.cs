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
    private readonly double[] _scales;
    private readonly double[] _match;
    private readonly double[] _skipSource;
    private readonly double[] _skipTarget;

    private SequenceAligner(
        AlignmentBand band, AlignmentOdds odds, AlignmentRates rates, IReadOnlyList<AlignmentElement> sources, IReadOnlyList<AlignmentElement> targets)
    {
        (_band, _odds, _rates) = (band, odds, rates);
        (_sourceGaps, _targetGaps) = ([.. sources.Select(rates.GapOf)], [.. targets.Select(rates.GapOf)]);
        (_sourceExtensions, _targetExtensions) = (ExtensionsWith(sources, _sourceGaps), ExtensionsWith(targets, _targetGaps));
        (_match, _skipSource, _skipTarget) = (new double[band.Cells], new double[band.Cells], new double[band.Cells]);
        _scales = new double[band.Sources + 1];
    }

    private double Continue => 1 - (2 * _rates.Gap) - _rates.Swap - (2 * _rates.Split);

    private double AfterSource => 1 - AlignmentRates.Extension - _rates.Replacement;

    private static double AfterTarget => 1 - AlignmentRates.Extension;

    /// <summary>Returns the probabilities.</summary>
    /// <param name="band">The pairs to consider.</param>
    /// <param name="odds">For each pair, how much more probable its elements are as translations of each other than by chance.</param>
    /// <param name="rates">The expected differences.</param>
    /// <param name="sources">The elements of the first sequence.</param>
    /// <param name="targets">The elements of the second sequence.</param>
    public static AlignmentProbabilities Align(
        AlignmentBand band, AlignmentOdds odds, AlignmentRates rates, IReadOnlyList<AlignmentElement> sources, IReadOnlyList<AlignmentElement> targets)
    {
        var aligner = new SequenceAligner(band, odds, rates, sources, targets);
        aligner.Forward();
        return aligner.Backward();
    }

    private void Forward()
    {
        _match[_band.IndexOf(0, 0)] = 1;
        for (var i = 0; i <= _band.Sources; i++)
        {
            var sum = 0.0;
            for (var j = _band.StartOf(i); j < _band.EndOf(i); j++)
            {
                var at = _band.IndexOf(i, j);
                if (_band.IndexOf(i - 1, j - 1) is >= 0 and var diagonal)
                {
                    _match[at] += _odds.Pairs[diagonal] * ToMatch(diagonal);
                }

                if (_odds.AreRegrouped && _band.IndexOf(i - 1, j - 2) is >= 0 and var split)
                {
                    _match[at] += _rates.Split * _odds.Splits[split] * All(split);
                }

                if (i > 1)
                {
                    if (_odds.AreRegrouped && _band.IndexOf(i - 2, j - 1) is >= 0 and var merge)
                    {
                        _match[at] += _rates.Split * _odds.Merges[merge] * All(merge) / _scales[i - 1];
                    }

                    if (_band.IndexOf(i - 2, j - 2) is >= 0 and var swap)
                    {
                        _match[at] += _rates.Swap * SwapAt(i - 2, j - 2) * All(swap) / _scales[i - 1];
                    }
                }

                if (_band.IndexOf(i - 1, j) is >= 0 and var above)
                {
                    _skipSource[at] = (_sourceGaps[i - 1] * _match[above]) + (_sourceExtensions[i - 1] * _skipSource[above]);
                }

                if (j > _band.StartOf(i))
                {
                    _skipTarget[at] = (_targetGaps[j - 1] * _match[at - 1]) + (ReplacementWith(_targetGaps[j - 1]) * _skipSource[at - 1])
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
        var (match, skipSource, skipTarget) = (new double[_band.Cells], new double[_band.Cells], new double[_band.Cells]);
        var result = new AlignmentProbabilities(_band, _odds.AreRegrouped);
        var end = _band.IndexOf(_band.Sources, _band.Targets);
        var total = All(end);
        if (total <= 0)
        {
            return result;
        }

        match[end] = skipSource[end] = skipTarget[end] = 1;
        for (var i = _band.Sources; i >= 0; i--)
        {
            for (var j = _band.EndOf(i) - 1; j >= _band.StartOf(i); j--)
            {
                var at = _band.IndexOf(i, j);
                if (i < _band.Sources && _band.IndexOf(i + 1, j + 1) is >= 0 and var diagonal)
                {
                    var next = _odds.Pairs[at] * match[diagonal] / _scales[i + 1];
                    result.Pairs[at] += ToMatch(at) * next / total;
                    match[at] += Continue * next;
                    skipSource[at] += AfterSource * next;
                    skipTarget[at] += AfterTarget * next;
                }

                var others = 0.0;
                if (_odds.AreRegrouped && i < _band.Sources && _band.IndexOf(i + 1, j + 2) is >= 0 and var split)
                {
                    var next = _rates.Split * _odds.Splits[at] * match[split] / _scales[i + 1];
                    result.Splits[at] = All(at) * next / total;
                    others += next;
                }

                if (i + 1 < _band.Sources)
                {
                    if (_odds.AreRegrouped && _band.IndexOf(i + 2, j + 1) is >= 0 and var merge)
                    {
                        var next = _rates.Split * _odds.Merges[at] * match[merge] / _scales[i + 1] / _scales[i + 2];
                        result.Merges[at] = All(at) * next / total;
                        others += next;
                    }

                    if (_band.IndexOf(i + 2, j + 2) is >= 0 and var swap && SwapAt(i, j) is > 0 and var odds)
                    {
                        var next = _rates.Swap * odds * match[swap] / _scales[i + 1] / _scales[i + 2];
                        result.AddSwap(i, j, All(at) * next / total);
                        others += next;
                    }
                }

                match[at] += others;
                skipSource[at] += others;
                skipTarget[at] += others;
                if (i < _band.Sources && _band.IndexOf(i + 1, j) is >= 0 and var below)
                {
                    var next = skipSource[below] / _scales[i + 1];
                    match[at] += _sourceGaps[i] * next;
                    skipSource[at] += _sourceExtensions[i] * next;
                }

                if (j + 1 < _band.EndOf(i))
                {
                    match[at] += _targetGaps[j] * skipTarget[at + 1];
                    skipSource[at] += ReplacementWith(_targetGaps[j]) * skipTarget[at + 1];
                    skipTarget[at] += _targetExtensions[j] * skipTarget[at + 1];
                }
            }
        }

        return result;
    }

    /// <summary>
    /// Returns the probability that a gap goes on with each element. A kind that is seldom lost seldom extends a gap. Whole sections are lost, so a gap
    /// that begins within a section ends with it, and a heading behind it is another difference.
    /// </summary>
    private double[] ExtensionsWith(IReadOnlyList<AlignmentElement> elements, double[] gaps) =>
        [.. gaps.Select((gap, i) => i > 0 && elements[i].IsHeading && !elements[i - 1].IsHeading ? gap : AlignmentRates.Extension * Math.Min(1, gap / _rates.Gap))];

    private double ReplacementWith(double gap) => _rates.Replacement * Math.Min(1, gap / _rates.Gap);

    private double All(int at) => _match[at] + _skipSource[at] + _skipTarget[at];

    private double ToMatch(int at) => (Continue * _match[at]) + (AfterSource * _skipSource[at]) + (AfterTarget * _skipTarget[at]);

    /// <summary>Returns the odds that the next two elements are swapped. Only neighbors of one kind are: no text changes places with a heading or a table.</summary>
    private double SwapAt(int i, int j)
    {
        var (same, right, below) = (_band.IndexOf(i, j), _band.IndexOf(i, j + 1), _band.IndexOf(i + 1, j));
        return right < 0 || below < 0 || _odds.Pairs[same] <= 0 ? 0 : _odds.Pairs[right] * _odds.Pairs[below];
    }
}
