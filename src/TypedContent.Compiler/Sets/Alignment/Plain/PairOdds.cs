namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes how much more probable two elements are as translations of each other than by chance.</summary>
internal sealed class PairOdds
{
    private const double Largest = 16;
    private const double Smallest = -12;
    private const double SameVariety = 0.97;
    private const double SameEnd = 0.93;
    private const double SameEmphasis = 0.85;
    private const double SameSentences = 0.85;

    private readonly IReadOnlyList<AlignmentElement> _sources;
    private readonly IReadOnlyList<AlignmentElement> _targets;
    private readonly LengthModel _lengths;
    private readonly Dictionary<int, KindFigures> _kinds = [];
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
    }

    /// <summary>Returns the odds for all pairs of a band.</summary>
    public AlignmentOdds In(AlignmentBand band)
    {
        var tokens = new double[band.Cells];
        for (var i = 0; i < band.Sources; i++)
        {
            _tokens.Add(i, band, tokens);
        }

        var odds = new AlignmentOdds(new double[band.Cells], new double[band.Cells], new double[band.Cells]);
        for (var i = 0; i < band.Sources; i++)
        {
            var source = _sources[i];
            if (!_kinds.TryGetValue(source.Kind, out var kind))
            {
                continue;
            }

            var length = LengthModel.LogOf(source.Length) + _lengths.Ratio;
            var variance = _lengths.VarianceAt(source.Length);
            for (var j = band.StartOf(i); j < Math.Min(band.EndOf(i), band.Targets); j++)
            {
                if (_targets[j].Kind != source.Kind)
                {
                    continue;
                }

                var target = _targets[j];
                var at = band.IndexOf(i, j);
                var common = kind.OddsOfKind(_targets.Count) + Odds(SameVariety, source.Variety == target.Variety, kind.ShareOfVariety(source.Variety));
                odds.Pairs[at] = Exp(common
                    + kind.OddsOfLength(LengthModel.LogOf(target.Length), length, variance)
                    + OddsOfEnd(source, target, kind)
                    + OddsOfEmphasis(source.Emphasis, target.Emphasis, kind)
                    + tokens[at]);
                if (source.IsTable)
                {
                    continue;
                }

                if (band.IndexOf(i, j + 1) is >= 0 and var right && j + 1 < band.Targets && _targets[j + 1].Kind == source.Kind)
                {
                    odds.Splits[at] = Exp(common
                        + kind.OddsOfLength(LengthModel.LogOf(target.Length + _targets[j + 1].Length), length, variance)
                        + OddsOfEnd(source, _targets[j + 1], kind)
                        + OddsOfEmphasis(source.Emphasis, target.Emphasis + _targets[j + 1].Emphasis, kind)
                        + OddsOfSentences(source.Sentences, target.Sentences + _targets[j + 1].Sentences, kind)
                        + tokens[at] + tokens[right] - _tokens.OnlySource(i));
                }

                if (i + 1 < band.Sources && _sources[i + 1].Kind == source.Kind && band.IndexOf(i + 1, j) is >= 0 and var below)
                {
                    var both = source.Length + _sources[i + 1].Length;
                    odds.Merges[at] = Exp(common
                        + kind.OddsOfLength(LengthModel.LogOf(target.Length), LengthModel.LogOf(both) + _lengths.Ratio, _lengths.VarianceAt(both))
                        + OddsOfEnd(_sources[i + 1], target, kind)
                        + OddsOfEmphasis(source.Emphasis + _sources[i + 1].Emphasis, target.Emphasis, kind)
                        + OddsOfSentences(source.Sentences + _sources[i + 1].Sentences, target.Sentences, kind)
                        + tokens[at] + tokens[below] - _tokens.OnlyTarget(j));
                }
            }
        }

        return odds;
    }

    private static double Exp(double logarithm) => Math.Exp(Math.Max(Smallest, Math.Min(Largest, logarithm)));

    private static double OddsOfEnd(AlignmentElement source, AlignmentElement target, KindFigures kind) =>
        Odds(SameEnd, source.End == target.End, kind.ShareOfEnd(source.End));

    private static double OddsOfSentences(int source, int target, KindFigures kind) =>
        Odds(SameSentences, Math.Min(source, 7) == Math.Min(target, 7), kind.ShareOfSentences(Math.Min(source, 7)));

    private static double OddsOfEmphasis(int source, int target, KindFigures kind) =>
        Odds(SameEmphasis, Math.Min(source, 3) == Math.Min(target, 3), kind.ShareOfEmphasis(Math.Min(source, 3)));

    /// <summary>Returns what a property says that translations mostly keep.</summary>
    /// <param name="same">How often they keep it.</param>
    /// <param name="isSame">A value that indicates whether it is the same.</param>
    /// <param name="share">The share of the target elements with the property of the source element.</param>
    private static double Odds(double same, bool isSame, double share) => Math.Log(isSame ? same / share : (1 - same) / (1 - share));

    /// <summary>Counts the elements of a kind.</summary>
    private sealed class KindFigures
    {
        private readonly Dictionary<int, int> _varieties = [];
        private readonly int[] _ends = new int[4];
        private readonly int[] _emphasis = new int[4];
        private readonly int[] _sentences = new int[8];
        private double _sum;
        private double _squares;
        private int _count;

        public void Add(AlignmentElement element)
        {
            _varieties.TryGetValue(element.Variety, out var count);
            _varieties[element.Variety] = count + 1;
            _sentences[element.Sentences]++;
            _ends[element.End]++;
            _emphasis[element.Emphasis]++;
            var length = LengthModel.LogOf(element.Length);
            _sum += length;
            _squares += length * length;
            _count++;
        }

        public double OddsOfKind(int elements) => Math.Log((elements + 1.0) / (_count + 0.5));

        public double ShareOfVariety(int variety) => Share(_varieties.TryGetValue(variety, out var count) ? count : 0);

        public double ShareOfSentences(int sentences) => Share(_sentences[sentences]);

        public double ShareOfEnd(int end) => Share(_ends[end]);

        public double ShareOfEmphasis(int emphasis) => Share(_emphasis[emphasis]);

        public double OddsOfLength(double length, double expected, double variance)
        {
            var mean = _sum / _count;
            var spread = Math.Max(0.35, ((_squares / _count) - (mean * mean) + 0.3) * _count / (_count + 1.0));
            var (difference, distance) = (length - expected, length - mean);
            return (0.5 * Math.Log(spread / variance)) - (difference * difference / (2 * variance)) + (distance * distance / (2 * spread));
        }

        private double Share(int count) => (count + 0.5) / (_count + 1.0);
    }
}
