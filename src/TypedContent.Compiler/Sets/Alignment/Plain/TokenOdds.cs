using TypedContent.Compiler.Articles.Evidence;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes what the tokens that two elements share, or that one of them lacks, say about them.</summary>
/// <remarks>A token counts more the rarer it is. Words count only if both sequences have them, since most words are translated.</remarks>
internal sealed class TokenOdds
{
    private const double OneSided = -1;
    private const double Lowest = -3;

    private readonly int _targetCount;
    private readonly Dictionary<uint, Entry> _entries = [];
    private readonly Entry[][] _sources;
    private readonly double[] _sourceBase;
    private readonly double[] _targetBase;

    /// <summary>Initializes the computation.</summary>
    public TokenOdds(IReadOnlyList<AlignmentElement> sources, IReadOnlyList<AlignmentElement> targets)
    {
        _targetCount = targets.Count;
        var (ofSources, ofTargets) = (new TokenFilter(sources), new TokenFilter(targets));
        _sources = new Entry[sources.Count][];
        for (var i = 0; i < _sources.Length; i++)
        {
            _sources[i] = EntriesOf(sources[i], ofTargets);
            foreach (var entry in _sources[i])
            {
                entry.AddSource(i);
            }
        }

        var entriesOfTargets = new Entry[targets.Count][];
        for (var j = 0; j < entriesOfTargets.Length; j++)
        {
            entriesOfTargets[j] = EntriesOf(targets[j], ofSources);
            foreach (var entry in entriesOfTargets[j])
            {
                entry.Targets.Add(j);
            }
        }

        foreach (var pair in _entries)
        {
            pair.Value.Finish(EvidenceToken.KindOf(pair.Key), _targetCount);
        }

        _sourceBase = [.. sources.Select((source, i) => LimitOf(source, _sources[i].Sum(entry => entry.OnlySource)))];
        _targetBase = [.. targets.Select((target, j) => LimitOf(target, entriesOfTargets[j].Sum(entry => entry.OnlyTarget)))];
    }

    /// <summary>Returns how far elements that alone share a token are from where they would be if nothing was missing or added.</summary>
    /// <param name="share">The share of the tokens that are considered: those of the nearest elements.</param>
    public int Drift(double share)
    {
        List<int> distances = [.. _entries.Values.Where(entry => entry is { Sources: 1, Targets.Count: 1 })
            .Select(entry => Math.Abs(entry.Targets[0] - (int)((long)entry.LastSource * _targetCount / _sources.Length)))];
        distances.Sort();
        return distances.Count == 0 ? 0 : distances[(int)((distances.Count - 1) * share)];
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

        foreach (var entry in _sources[source])
        {
            // The targets are sorted, and common tokens have many, of which the band has few.
            var first = entry.Shared == 0 ? entry.Targets.Count : entry.Targets.BinarySearch(band.StartOf(source));
            for (var n = first < 0 ? ~first : first; n < entry.Targets.Count && entry.Targets[n] < band.EndOf(source); n++)
            {
                logarithms[band.IndexOf(source, entry.Targets[n])] += entry.Shared;
            }
        }
    }

    /// <summary>Limits what lost tokens say about tables, which lose many of them at once with a row or column.</summary>
    private static double LimitOf(AlignmentElement element, double odds) => element.IsTable ? Math.Max(Lowest, odds) : odds;

    /// <summary>Returns the entries of the tokens of an element that say something.</summary>
    private Entry[] EntriesOf(AlignmentElement element, TokenFilter others)
    {
        var entries = new List<Entry>();
        foreach (var token in element.Tokens)
        {
            if (EvidenceToken.KindOf(token) == TokenKind.Word && !others.MayContain(token))
            {
                continue;
            }

            if (!_entries.TryGetValue(token, out var entry))
            {
                _entries.Add(token, entry = new Entry());
            }

            entries.Add(entry);
        }

        return [.. entries];
    }

    private sealed class Entry
    {
        public int Sources { get; private set; }

        public int LastSource { get; private set; }

        public List<int> Targets { get; } = [];

        /// <summary>Gets what the token says if only the source element has it.</summary>
        public double OnlySource { get; private set; }

        /// <summary>Gets what the token says if only the target element has it.</summary>
        public double OnlyTarget { get; private set; }

        /// <summary>Gets what to add to both if they share it.</summary>
        public double Shared { get; private set; }

        public void AddSource(int source)
        {
            Sources++;
            LastSource = source;
        }

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
