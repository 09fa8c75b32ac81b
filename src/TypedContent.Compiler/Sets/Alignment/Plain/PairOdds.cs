namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes how much more probable two elements are as translations of each other than by chance.</summary>
internal sealed class PairOdds
{
    private const double Largest = 16;
    private const double Smallest = -12;
    private const double VarianceOfTables = 0.3;

    /// <summary>The difference of the logarithms of lengths from which on texts are not the parts of another.</summary>
    private const double OtherLength = 1.5;

    private readonly IReadOnlyList<AlignmentElement> _sources;
    private readonly IReadOnlyList<AlignmentElement> _targets;
    private readonly LengthModel _lengths;
    private readonly Dictionary<int, KindFigures> _kinds = [];
    private readonly double[] _targetLengths;
    private readonly TokenOdds _tokens;

    /// <summary>Initializes the computation.</summary>
    public PairOdds(IReadOnlyList<AlignmentElement> sources, IReadOnlyList<AlignmentElement> targets, TokenOdds tokens, LengthModel lengths)
    {
        (_sources, _targets, _tokens, _lengths) = (sources, targets, tokens, lengths);
        foreach (var target in targets)
        {
            if (!_kinds.TryGetValue(target.Kind, out var figures))
            {
                _kinds.Add(target.Kind, figures = new KindFigures());
            }

            figures.Add(target);
        }

        _targetLengths = [.. targets.Select(target => LengthModel.LogOf(target.Length))];
    }

    /// <summary>Returns the odds for all pairs of a band.</summary>
    /// <param name="band">The pairs.</param>
    /// <param name="areRegrouped">A value that indicates whether elements may be split or merged.</param>
    public AlignmentOdds In(AlignmentBand band, bool areRegrouped)
    {
        var tokens = new double[band.Cells];
        for (var i = 0; i < band.Sources; i++)
        {
            _tokens.Add(i, band, tokens);
        }

        var odds = new AlignmentOdds(new double[band.Cells], new double[areRegrouped ? band.Cells : 0], new double[areRegrouped ? band.Cells : 0]);
        for (var i = 0; i < band.Sources; i++)
        {
            if (_kinds.TryGetValue(_sources[i].Kind, out var kind))
            {
                AddPairs(i, kind, band, tokens, odds.Pairs);
                if (areRegrouped && !_sources[i].IsTable)
                {
                    AddSplits(i, kind, band, tokens, odds.Splits);
                    AddMerges(i, kind, band, tokens, odds.Merges);
                }
            }
        }

        return odds;
    }

    private static double Exp(double logarithm) => Math.Exp(Math.Max(Smallest, Math.Min(Largest, logarithm)));

    private void AddPairs(int i, KindFigures kind, AlignmentBand band, double[] tokens, double[] odds)
    {
        var source = _sources[i];
        var (variety, end, emphasis) = (kind.OfVariety(source), kind.OfEnd(source.End), kind.OfEmphasis(source.Emphasis));
        var variance = _lengths.VarianceAt(source.Length) + (source.IsTable ? VarianceOfTables : 0);
        var length = new LengthOdds(kind, LengthModel.LogOf(source.Length) + _lengths.Ratio, variance);
        var common = kind.OddsOfKind(_targets.Count);
        var start = band.StartOf(i);
        var at = band.IndexOf(i, start);
        for (var j = start; j < Math.Min(band.EndOf(i), band.Targets); j++, at++)
        {
            var target = _targets[j];
            if (target.Kind == source.Kind)
            {
                odds[at] = Exp(common + tokens[at] + length.Of(_targetLengths[j])
                    + variety.If(source.Variety == target.Variety) + end.If(source.End == target.End) + emphasis.If(source.Emphasis == target.Emphasis));
            }
        }
    }

    private void AddSplits(int i, KindFigures kind, AlignmentBand band, double[] tokens, double[] odds)
    {
        var source = _sources[i];
        var expected = LengthModel.LogOf(source.Length) + _lengths.Ratio;
        var length = new LengthOdds(kind, expected, _lengths.VarianceAt(source.Length));
        for (var j = band.StartOf(i); j + 1 < Math.Min(band.EndOf(i), band.Targets); j++)
        {
            var (first, second) = (_targets[j], _targets[j + 1]);
            var both = LengthModel.LogOf(first.Length + second.Length);
            if (first.Kind == source.Kind && second.Kind == source.Kind && Math.Abs(both - expected) < OtherLength)
            {
                var at = band.IndexOf(i, j);
                odds[at] = Exp(OddsOfParts(kind, source.Emphasis, source.Sentences, first.Emphasis + second.Emphasis, first.Sentences + second.Sentences)
                    + kind.OfVariety(source).If(source.Variety == first.Variety) + kind.OfEnd(source.End).If(source.End == second.End)
                    + length.Of(both) + tokens[at] + tokens[at + 1] - _tokens.OnlySource(i));
            }
        }
    }

    private void AddMerges(int i, KindFigures kind, AlignmentBand band, double[] tokens, double[] odds)
    {
        if (i + 1 >= band.Sources || _sources[i + 1].Kind != _sources[i].Kind)
        {
            return;
        }

        var (first, second) = (_sources[i], _sources[i + 1]);
        var expected = LengthModel.LogOf(first.Length + second.Length) + _lengths.Ratio;
        var length = new LengthOdds(kind, expected, _lengths.VarianceAt(first.Length + second.Length));
        for (var j = band.StartOf(i); j < Math.Min(band.EndOf(i), band.Targets); j++)
        {
            var target = _targets[j];
            if (target.Kind == first.Kind && Math.Abs(_targetLengths[j] - expected) < OtherLength && band.IndexOf(i + 1, j) is >= 0 and var below)
            {
                var at = band.IndexOf(i, j);
                odds[at] = Exp(OddsOfParts(kind, first.Emphasis + second.Emphasis, first.Sentences + second.Sentences, target.Emphasis, target.Sentences)
                    + kind.OfVariety(first).If(first.Variety == target.Variety) + kind.OfEnd(second.End).If(second.End == target.End)
                    + length.Of(_targetLengths[j]) + tokens[at] + tokens[below] - _tokens.OnlyTarget(j));
            }
        }
    }

    /// <summary>Returns what counts say that are added when texts are joined.</summary>
    private double OddsOfParts(KindFigures kind, int sourceEmphasis, int sourceSentences, int targetEmphasis, int targetSentences) =>
        kind.OddsOfKind(_targets.Count)
        + kind.OfEmphasis(sourceEmphasis).If(Math.Min(sourceEmphasis, 3) == Math.Min(targetEmphasis, 3))
        + kind.OfSentences(sourceSentences).If(Math.Min(sourceSentences, 7) == Math.Min(targetSentences, 7));
}
