using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Represents what a lock states about the texts of a plain article and its translation.</summary>
internal sealed class AcceptedTexts
{
    private readonly EquatableArray<TranslationUnit> _sources;
    private readonly EquatableArray<TranslationUnit> _targets;
    private readonly AcceptedPairs _pairs;
    private readonly List<(int Source, int Target)> _known;

    /// <summary>Compares the texts of a section with those of today.</summary>
    public AcceptedTexts(LockSection section, EquatableArray<TranslationUnit> sources, EquatableArray<TranslationUnit> targets)
    {
        (_sources, _targets) = (sources, targets);
        _pairs = new AcceptedPairs(section.Pairs, sources.Select(unit => unit.Fingerprint));
        Entries = new EntryMatches(section.Entries, sources, targets);
        _known = [.. Entries.Pins];
        AddUnchanged();
        KnownAlone = [.. _known];
        AddBesideKnown();
    }

    /// <summary>Gets the units that the lines written by hand stand for.</summary>
    public EntryMatches Entries { get; }

    /// <summary>Gets the pairs of units that are known to be translations of each other: those that are pinned, and those whose two texts are unchanged.</summary>
    public IReadOnlyList<(int Source, int Target)> Known => _known;

    /// <summary>Gets those of the pairs that are known without what stands beside them.</summary>
    public IReadOnlyList<(int Source, int Target)> KnownAlone { get; }

    /// <summary>Determines whether two texts were accepted with others, so that they are no translations of each other.</summary>
    public bool AreOfOthers(int source, int target) =>
        _pairs.IsTranslated(_sources[source].Fingerprint) && _pairs.IsTranslation(_targets[target].Fingerprint) && !_pairs.Contains(PairOf(source, target));

    /// <summary>Determines whether a text is the accepted translation of other texts than the given one, which has no accepted translation.</summary>
    public bool AreChanged(int source, int target) =>
        !_pairs.IsTranslated(_sources[source].Fingerprint) && _pairs.IsTranslation(_targets[target].Fingerprint);

    /// <summary>Returns the state of a translation.</summary>
    public UnitState StateOf(int source, int target) => _pairs.StateOf(PairOf(source, target));

    /// <summary>Determines whether a text was made of a source text that no longer exists.</summary>
    public bool IsOfOlderSource(int target) => _pairs.IsOfOlderSource(_targets[target].Fingerprint);

    /// <summary>
    /// Adds the pairs whose two texts still exist. Texts that occur more than once are known if they occur equally often on both sides, and their
    /// source has only one translation: then it doesn't matter which of them belong together.
    /// </summary>
    private void AddUnchanged()
    {
        var (sources, targets) = (UnitsOf(_sources, [.. _known.Select(pair => pair.Source)]), UnitsOf(_targets, [.. _known.Select(pair => pair.Target)]));
        foreach (var accepted in _pairs.Translations)
        {
            if (!targets.TryGetValue(accepted.Key, out var translated) || accepted.Any(_pairs.HasManyTranslations))
            {
                continue;
            }

            var units = accepted.SelectMany(source => sources.TryGetValue(source, out var all) ? all : []).ToList();
            units.Sort();
            if (units.Count == translated.Count && (units.Count == 1 || !units.Where((unit, i) => FormOf(_sources, unit) != FormOf(_targets, translated[i])).Any()))
            {
                _known.AddRange(units.Select((unit, i) => (unit, translated[i])));
            }
        }
    }

    /// <summary>
    /// Adds the accepted pairs that stand at the same distance from a known pair on both sides, such as the cell "Yes" of a row that is known by another cell.
    /// Texts between them are not known. If there are any, the source must have only one translation.
    /// </summary>
    private void AddBesideKnown()
    {
        var (sources, targets) = (new HashSet<int>(_known.Select(pair => pair.Source)), new HashSet<int>(_known.Select(pair => pair.Target)));
        foreach (var step in (int[])[1, -1])
        {
            foreach (var (source, target) in _known.ToList())
            {
                var isBeside = true;
                for (var (i, j) = (source + step, target + step); IsFree(i, j); i += step, j += step)
                {
                    var pair = PairOf(i, j);
                    isBeside &= _pairs.Contains(pair);
                    if ((isBeside || (_pairs.Contains(pair) && !_pairs.HasManyTranslations(pair.Source))) && FormOf(_sources, i) == FormOf(_targets, j))
                    {
                        sources.Add(i);
                        targets.Add(j);
                        _known.Add((i, j));
                    }
                }
            }
        }

        bool IsFree(int i, int j) => i >= 0 && i < _sources.Count && j >= 0 && j < _targets.Count && !sources.Contains(i) && !targets.Contains(j);
    }

    private AcceptedPair PairOf(int source, int target) => new(_sources[source].Fingerprint, _targets[target].Fingerprint);

    private static UnitForm? FormOf(EquatableArray<TranslationUnit> units, int unit) => units[unit].Evidence?.Form;

    private static Dictionary<ulong, List<int>> UnitsOf(EquatableArray<TranslationUnit> units, HashSet<int> pinned)
    {
        var lists = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < units.Count; i++)
        {
            if (!pinned.Contains(i))
            {
                if (!lists.TryGetValue(units[i].Fingerprint, out var list))
                {
                    lists.Add(units[i].Fingerprint, list = []);
                }

                list.Add(i);
            }
        }

        return lists;
    }
}
