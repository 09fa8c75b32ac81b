namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes how much more probable two elements are as translations of each other than by chance.</summary>
internal sealed class PairOdds
{
    private const double Largest = 16;
    private const double Smallest = -12;
    private const double VarianceOfTables = 0.3;

    /// <summary>The difference of the logarithms of lengths from which on texts are not the parts of another.</summary>
    private const double OtherLength = 1.5;

    private static readonly double s_most = Math.Exp(Largest);
    private static readonly double s_least = Math.Exp(Smallest);

    private readonly AlignmentElement[] _sources;
    private readonly AlignmentElement[] _targets;
    private readonly LengthModel _lengths;
    private readonly Dictionary<int, KindFigures> _kinds = [];
    private readonly double[] _targetLengths;
    private readonly TokenOdds _tokens;

    /// <summary>Initializes the computation.</summary>
    public PairOdds(AlignmentElement[] sources, AlignmentElement[] targets, TokenOdds tokens, LengthModel lengths)
    {
        (_sources, _targets, _tokens, _lengths) = (sources, targets, tokens, lengths);
        _targetLengths = Array.ConvertAll(targets, target => LengthModel.LogOf(target.Length));
        for (var j = 0; j < targets.Length; j++)
        {
            var target = targets[j];
            if (!_kinds.TryGetValue(target.Kind, out var figures))
            {
                _kinds.Add(target.Kind, figures = new KindFigures());
            }

            figures.Add(target, _targetLengths[j]);
        }

        foreach (var cell in sources.Where(source => source.IsCell))
        {
            if (_kinds.TryGetValue(cell.Kind, out var figures))
            {
                figures.AddSourceCell(cell);
            }
        }
    }

    /// <summary>Returns the odds for all pairs of a band.</summary>
    /// <param name="band">The pairs.</param>
    /// <param name="areRegrouped">A value that indicates whether elements may be split or merged.</param>
    public AlignmentOdds In(AlignmentBand band, bool areRegrouped)
    {
        var odds = new AlignmentOdds(new double[band.Cells], new double[areRegrouped ? band.Cells : 0], new double[areRegrouped ? band.Cells : 0]);
        double[] lengthsOfTwo = areRegrouped ? [.. _targets.Zip(_targets.Skip(1), (first, second) => LengthModel.LogOf(first.Length + second.Length))] : [];
        var (tokens, tokensBelow) = (new double[band.Width], new double[band.Width]);
        for (var i = 0; i < band.Sources; i++)
        {
            (tokens, tokensBelow) = (tokensBelow, tokens);
            if (i == 0)
            {
                _tokens.Fill(i, band.RowOf(i), tokens);
            }

            if (i + 1 < band.Sources)
            {
                _tokens.Fill(i + 1, band.RowOf(i + 1), tokensBelow);
            }

            if (_kinds.TryGetValue(_sources[i].Kind, out var kind))
            {
                AddPairs(i, kind, band, tokens, odds.Pairs);
                if (areRegrouped && !_sources[i].IsTable)
                {
                    AddSplits(i, kind, band, tokens, lengthsOfTwo, odds.Splits);
                    AddMerges(i, kind, band, tokens, tokensBelow, odds.Merges);
                }
            }
        }

        return odds;
    }

    private static double Exp(double logarithm) =>
        logarithm <= Smallest ? s_least : logarithm >= Largest ? s_most : Math.Exp(logarithm);

    private void AddPairs(int i, KindFigures kind, AlignmentBand band, double[] tokens, double[] odds)
    {
        var source = _sources[i];
        var (variety, end, emphasis) = (kind.OfVariety(source), kind.OfEnd(source.End), kind.OfEmphasis(source.Emphasis));
        var variance = _lengths.VarianceAt(source.Length) + (source.IsTable ? VarianceOfTables : 0);
        var length = new LengthOdds(kind, LengthModel.LogOf(source.Length) + _lengths.Ratio, variance);
        var common = kind.OddsOfKind(_targets.Length);
        var row = band.RowOf(i);
        for (var j = row.Start; j < Math.Min(row.End, _targets.Length); j++)
        {
            var target = _targets[j];
            if (target.Kind == source.Kind)
            {
                odds[row.IndexOf(j)] = Exp(common + tokens[j - row.Start] + length.Of(_targetLengths[j])
                    + variety.If(source.Variety == target.Variety) + end.If(source.End == target.End) + emphasis.If(source.Emphasis == target.Emphasis));
            }
        }
    }

    private void AddSplits(int i, KindFigures kind, AlignmentBand band, double[] tokens, double[] lengthsOfTwo, double[] odds)
    {
        var source = _sources[i];
        var expected = LengthModel.LogOf(source.Length) + _lengths.Ratio;
        var length = new LengthOdds(kind, expected, _lengths.VarianceAt(source.Length));
        var (variety, end, parts) = (kind.OfVariety(source), kind.OfEnd(source.End), new PartOdds(kind, _targets.Length, source.Emphasis, source.Sentences));
        var row = band.RowOf(i);
        for (var j = row.Start; j + 1 < Math.Min(row.End, _targets.Length); j++)
        {
            var (first, second) = (_targets[j], _targets[j + 1]);
            if (first.Kind == source.Kind && second.Kind == source.Kind && Math.Abs(lengthsOfTwo[j] - expected) < OtherLength)
            {
                var at = j - row.Start;
                odds[row.IndexOf(j)] = Exp(parts.Of(first.Emphasis + second.Emphasis, first.Sentences + second.Sentences)
                    + variety.If(source.Variety == first.Variety) + end.If(source.End == second.End)
                    + length.Of(lengthsOfTwo[j]) + tokens[at] + tokens[at + 1] - _tokens.OnlySource(i));
            }
        }
    }

    private void AddMerges(int i, KindFigures kind, AlignmentBand band, double[] tokens, double[] tokensBelow, double[] odds)
    {
        if (i + 1 >= band.Sources || _sources[i + 1].Kind != _sources[i].Kind)
        {
            return;
        }

        var (first, second) = (_sources[i], _sources[i + 1]);
        var expected = LengthModel.LogOf(first.Length + second.Length) + _lengths.Ratio;
        var length = new LengthOdds(kind, expected, _lengths.VarianceAt(first.Length + second.Length));
        var (variety, end) = (kind.OfVariety(first), kind.OfEnd(second.End));
        var parts = new PartOdds(kind, _targets.Length, first.Emphasis + second.Emphasis, first.Sentences + second.Sentences);
        var (row, below) = (band.RowOf(i), band.RowOf(i + 1));
        for (var j = row.Start; j < Math.Min(row.End, _targets.Length); j++)
        {
            var target = _targets[j];
            if (target.Kind == first.Kind && Math.Abs(_targetLengths[j] - expected) < OtherLength && j >= below.Start && j < below.End)
            {
                odds[row.IndexOf(j)] = Exp(parts.Of(target.Emphasis, target.Sentences) + variety.If(first.Variety == target.Variety) + end.If(second.End == target.End)
                    + length.Of(_targetLengths[j]) + tokens[j - row.Start] + tokensBelow[j - below.Start] - _tokens.OnlyTarget(j));
            }
        }
    }
}
