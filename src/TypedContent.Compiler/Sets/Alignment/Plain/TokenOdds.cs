using TypedContent.Compiler.Articles.Evidence;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes what the tokens that two elements share, or that one of them lacks, say about them.</summary>
/// <remarks>A token counts more the rarer it is. Words count only if both sequences have them, since most words are translated.</remarks>
internal sealed class TokenOdds
{
    private const double OneSided = -1;
    private const double Lowest = -3;
    private const double NearestShare = 0.95;

    private readonly int _targetCount;
    private readonly Postings _sources;
    private readonly Postings _targets;
    private readonly Postings _sourcesOf;
    private readonly Postings _targetsOf;
    private readonly Entry[] _entries;
    private readonly double[] _sourceBase;
    private readonly double[] _targetBase;

    /// <summary>Initializes the computation.</summary>
    public TokenOdds(AlignmentElement[] sources, AlignmentElement[] targets)
    {
        _targetCount = targets.Length;
        var (ofSources, ofTargets) = (sources.Sum(element => element.Tokens.Length), targets.Sum(element => element.Tokens.Length));
        var tokens = new TokenTable(ofSources + ofTargets);
        (_sources, _targets) = (NumbersOf(sources, ofSources, tokens), NumbersOf(targets, ofTargets, tokens));
        (_sourcesOf, _targetsOf) = (_sources.Inverted(tokens.Count), _targets.Inverted(tokens.Count));
        var all = tokens.Tokens.Span;
        _entries = new Entry[all.Length];
        for (var token = 0; token < _entries.Length; token++)
        {
            _entries[token] = Entry.Of(EvidenceToken.KindOf(all[token]), _sourcesOf[token].Length, _targetsOf[token].Length, _targetCount);
        }

        (_sourceBase, _targetBase) = (new double[sources.Length], new double[targets.Length]);
        for (var i = 0; i < _sourceBase.Length; i++)
        {
            foreach (var token in _sources[i])
            {
                _sourceBase[i] += _entries[token].OnlySource;
            }

            _sourceBase[i] = LimitOf(sources[i], _sourceBase[i]);
        }

        for (var j = 0; j < _targetBase.Length; j++)
        {
            foreach (var token in _targets[j])
            {
                _targetBase[j] += _entries[token].OnlyTarget;
            }

            _targetBase[j] = LimitOf(targets[j], _targetBase[j]);
        }
    }

    /// <summary>Returns how far elements that alone share a token are from where they would be if nothing was missing or added.</summary>
    /// <remarks>Of all tokens, the nearest are considered: the others may be shared by chance.</remarks>
    public int Drift()
    {
        var distances = new List<int>();
        for (var token = 0; token < _entries.Length; token++)
        {
            if (_sourcesOf[token].Length == 1 && _targetsOf[token].Length == 1)
            {
                distances.Add(Math.Abs(_targetsOf[token][0] - (int)((long)_sourcesOf[token][0] * _targetCount / _sourceBase.Length)));
            }
        }

        distances.Sort();
        return distances.Count == 0 ? 0 : distances[(int)((distances.Count - 1) * NearestShare)];
    }

    /// <summary>Returns what the tokens of a source element say about each target element that shares none of them.</summary>
    public double OnlySource(int source) => _sourceBase[source];

    /// <summary>Returns what the tokens of a target element say about each source element that shares none of them.</summary>
    public double OnlyTarget(int target) => _targetBase[target];

    /// <summary>Computes what tokens say about the pairs of a source element.</summary>
    /// <param name="source">The source element.</param>
    /// <param name="row">The pairs.</param>
    /// <param name="logarithms">What tokens say about each pair of the row.</param>
    public void Fill(int source, BandRow row, double[] logarithms)
    {
        for (var j = row.Start; j < Math.Min(row.End, _targetCount); j++)
        {
            logarithms[j - row.Start] = _sourceBase[source] + _targetBase[j];
        }

        foreach (var token in _sources[source])
        {
            // The targets are sorted, and common tokens have many, of which the band has few.
            var targets = _entries[token].Shared == 0 ? default : _targetsOf[token];
            var first = targets.BinarySearch(row.Start);
            for (var n = first < 0 ? ~first : first; n < targets.Length && targets[n] < row.End; n++)
            {
                logarithms[targets[n] - row.Start] += _entries[token].Shared;
            }
        }
    }

    /// <summary>Limits what lost tokens say about tables, which lose many of them at once with a row or column.</summary>
    private static double LimitOf(AlignmentElement element, double odds) => element.IsTable ? Math.Max(Lowest, odds) : odds;

    private static Postings NumbersOf(AlignmentElement[] elements, int count, TokenTable tokens)
    {
        var numbers = new Postings.Builder(elements.Length, count);
        foreach (var element in elements)
        {
            foreach (var token in element.Tokens.Span)
            {
                numbers.Add(tokens.NumberOf(token));
            }

            numbers.EndList();
        }

        return numbers.Build();
    }

    /// <summary>Represents what a token says.</summary>
    /// <param name="OnlySource">What it says if only the source element has it.</param>
    /// <param name="OnlyTarget">What it says if only the target element has it.</param>
    /// <param name="Shared">What to add to both if they share it.</param>
    private readonly record struct Entry(double OnlySource, double OnlyTarget, double Shared)
    {
        public static Entry Of(TokenKind kind, int sources, int targets, int elements)
        {
            if (sources == 0 || targets == 0)
            {
                return kind == TokenKind.Word ? default : new Entry(OneSided, OneSided, 0);
            }

            // How often a translation keeps such a token, where it stands as often in both articles.
            var kept = kind switch { TokenKind.Word => 0.7, TokenKind.Number => 0.85, TokenKind.Code => 0.93, _ => 0.95 };
            var share = targets / (elements + 1.0);
            kept = Math.Max(kept * Math.Min(1, (double)targets / sources), share);
            var onlySource = Math.Max(Lowest, Math.Log((1 - kept) / (1 - share)));
            var onlyTarget = Math.Max(Lowest, Math.Log((Math.Max(0, targets - (kept * sources)) + 0.1) / targets));

            // Chance is what the other elements show, so that a token which no other has says much, however short the article is.
            var chance = kind switch { TokenKind.Word => 0.5, TokenKind.Number => 0.2, _ => 0.05 };
            return new Entry(onlySource, onlyTarget, Math.Log(kept / Math.Min(share, (targets - 1 + chance) / (elements + 4.0))) - onlySource - onlyTarget);
        }
    }
}
