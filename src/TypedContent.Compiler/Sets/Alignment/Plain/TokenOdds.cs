using TypedContent.Compiler.Articles.Evidence;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes what the tokens that two elements share, or that one of them lacks, say about them.</summary>
/// <remarks>A token counts more the rarer it is. Words count only if both sequences have them, since most words are translated.</remarks>
internal sealed class TokenOdds
{
    private const double OneSided = -1;
    private const double Lowest = -3;

    private readonly IReadOnlyList<AlignmentElement> _sources;
    private readonly int _targetCount;
    private readonly Dictionary<uint, Entry> _entries = [];
    private readonly double[] _sourceBase;
    private readonly double[] _targetBase;

    /// <summary>Initializes the computation.</summary>
    public TokenOdds(IReadOnlyList<AlignmentElement> sources, IReadOnlyList<AlignmentElement> targets)
    {
        (_sources, _targetCount) = (sources, targets.Count);
        (_sourceBase, _targetBase) = (new double[sources.Count], new double[targets.Count]);
        foreach (var source in sources)
        {
            foreach (var token in source.Tokens)
            {
                EntryOf(token).Sources++;
            }
        }

        for (var j = 0; j < targets.Count; j++)
        {
            foreach (var token in targets[j].Tokens)
            {
                EntryOf(token).Targets.Add(j);
            }
        }

        foreach (var pair in _entries)
        {
            pair.Value.Finish(EvidenceToken.KindOf(pair.Key), _targetCount);
        }

        for (var i = 0; i < sources.Count; i++)
        {
            _sourceBase[i] = LimitOf(sources[i], sources[i].Tokens.Sum(token => _entries[token].OnlySource));
        }

        for (var j = 0; j < targets.Count; j++)
        {
            _targetBase[j] = LimitOf(targets[j], targets[j].Tokens.Sum(token => _entries[token].OnlyTarget));
        }
    }

    /// <summary>Returns what the tokens of a source element say about each target element that shares none of them.</summary>
    public double OnlySource(int source) => _sourceBase[source];

    /// <summary>Returns what the tokens of a target element say about each source element that shares none of them.</summary>
    public double OnlyTarget(int target) => _targetBase[target];

    /// <summary>Adds what tokens say about the pairs of a source element.</summary>
    public void Add(int source, AlignmentBand band, double[] logarithms)
    {
        for (var j = band.StartOf(source); j < Math.Min(band.EndOf(source), band.Targets); j++)
        {
            logarithms[band.IndexOf(source, j)] += _sourceBase[source] + _targetBase[j];
        }

        foreach (var token in _sources[source].Tokens)
        {
            // The targets are sorted, and common tokens have many, of which the band has few.
            var entry = _entries[token];
            var first = entry.Shared == 0 ? entry.Targets.Count : entry.Targets.BinarySearch(band.StartOf(source));
            for (var n = first < 0 ? ~first : first; n < entry.Targets.Count && entry.Targets[n] < band.EndOf(source); n++)
            {
                logarithms[band.IndexOf(source, entry.Targets[n])] += entry.Shared;
            }
        }
    }

    /// <summary>Limits what lost tokens say about tables, which lose many of them at once with a row or column.</summary>
    private static double LimitOf(AlignmentElement element, double odds) => element.IsTable ? Math.Max(Lowest, odds) : odds;

    private Entry EntryOf(uint token)
    {
        if (!_entries.TryGetValue(token, out var entry))
        {
            _entries.Add(token, entry = new Entry());
        }

        return entry;
    }

    private sealed class Entry
    {
        public int Sources { get; set; }

        public List<int> Targets { get; } = [];

        /// <summary>Gets what the token says if only the source element has it.</summary>
        public double OnlySource { get; private set; }

        /// <summary>Gets what the token says if only the target element has it.</summary>
        public double OnlyTarget { get; private set; }

        /// <summary>Gets what to add to both if they share it.</summary>
        public double Shared { get; private set; }

        public void Finish(TokenKind kind, int elements)
        {
            if (Sources == 0 || Targets.Count == 0)
            {
                (OnlySource, OnlyTarget) = kind == TokenKind.Word ? (0, 0) : (OneSided, OneSided);
                return;
            }

            // How often a translation keeps such a token, where it stands as often in both articles.
            var kept = kind switch { TokenKind.Word => 0.7, TokenKind.Number => 0.85, TokenKind.Code => 0.93, _ => 0.95 };
            var share = Targets.Count / (elements + 1.0);
            kept = Math.Max(kept * Math.Min(1, (double)Targets.Count / Sources), share);
            OnlySource = Math.Max(Lowest, Math.Log((1 - kept) / (1 - share)));
            OnlyTarget = Math.Max(Lowest, Math.Log((Math.Max(0, Targets.Count - (kept * Sources)) + 0.1) / Targets.Count));

            // Chance is what the other elements show, so that a token which no other has says much, however short the article is.
            var chance = kind switch { TokenKind.Word => 0.5, TokenKind.Number => 0.2, _ => 0.05 };
            Shared = Math.Log(kept / Math.Min(share, (Targets.Count - 1 + chance) / (elements + 4.0))) - OnlySource - OnlyTarget;
        }
    }
}
