using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Sets.Alignment.Sections;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the units of a plain article with those of its translation: first those that a lock knows, then headings whose ids are stated, then the others.</summary>
internal sealed class LockedAlignment
{
    private readonly EquatableArray<TranslationUnit> _sources;
    private readonly EquatableArray<TranslationUnit> _targets;
    private readonly AcceptedTexts _accepted;
    private readonly PlainAlignment _alignment;
    private readonly int[] _joined;
    private readonly HashSet<int> _joinedTargets;
    private readonly HashSet<int> _changed = [];

    private LockedAlignment(
        LockSection section, EquatableArray<TranslationUnit> sources, EquatableArray<TranslationUnit> targets, IEnumerable<(int Source, int Target)> stated)
    {
        (_sources, _targets) = (sources, targets);
        _accepted = new AcceptedTexts(section, sources, targets);
        var (known, knownTargets) = (new HashSet<int>(_accepted.Known.Select(pair => pair.Source)), new HashSet<int>(_accepted.Known.Select(pair => pair.Target)));
        var free = stated.Where(pair => !known.Contains(pair.Source) && !knownTargets.Contains(pair.Target) && !_accepted.AreOfOthers(pair.Source, pair.Target)).ToList();
        _alignment = PlainAligner.Align(sources, targets, [.. _accepted.Known, .. free]);
        _joined = [.. _alignment.Joined];
        known.UnionWith(free.Select(pair => pair.Source));
        var neighbors = new KnownNeighbors(_accepted.Known, sources.Count, targets.Count);
        for (var i = 0; i < _joined.Length; i++)
        {
            _joined[i] = _joined[i] < 0 || known.Contains(i) || (neighbors.AreShared(i, _joined[i]) && !_accepted.AreOfOthers(i, _joined[i])) ? _joined[i] : -1;
        }

        _joinedTargets = [.. _joined];
        JoinChanged(known);
    }

    /// <summary>Joins the units of two variants.</summary>
    /// <param name="source">The index of the variant that is the source.</param>
    /// <param name="variant">The index of the variant that is the translation.</param>
    /// <param name="variants">The variants.</param>
    /// <param name="headings">Their headings that are joined.</param>
    /// <param name="section">What the lock states about the translation; null if it states nothing.</param>
    public static PlainTranslation Align(
        int source, int variant, EquatableArray<ArticleVariant> variants, TranslatedHeadings headings, LockSection? section)
    {
        var (sources, targets) = (variants[source].Units, variants[variant].Units);
        var stated = StatedHeadings.In(headings, variants[source], variants[variant]);
        if (section is null)
        {
            var alignment = PlainAligner.Align(sources, targets, [.. stated]);
            return new PlainTranslation(source, variant, alignment.Joined, alignment.Gaps);
        }

        var locked = new LockedAlignment(section, sources, targets, stated);
        var isWhole = !variants[source].IsPartial && !variants[variant].IsPartial;
        return new PlainTranslation(source, variant, locked._joined, locked.Gaps())
        {
            Current = [.. locked.JoinedSources().Where(unit => locked.StateOf(unit) == UnitState.Current)],

            // Texts that were not read may still exist.
            Outdated = [.. locked.JoinedSources().Where(unit => isWhole && locked.StateOf(unit) == UnitState.Outdated)],
            Leftovers = [.. locked.FreeTargets().Where(unit => isWhole && locked._accepted.IsOfOlderSource(unit))],
            Defects = [.. isWhole ? locked._accepted.Entries.DefectsIn(locked._joined).Select(defect => defect.In(section)) : []],
        };
    }

    /// <summary>
    /// Joins texts of the source that the lock doesn't have with accepted translations of other texts, where both stand alone between the same known
    /// neighbors: the source text was changed.
    /// </summary>
    private void JoinChanged(HashSet<int> known)
    {
        var (sourceOf, count) = (_accepted.Known.ToDictionary(pair => pair.Target, pair => pair.Source), _targets.Count);
        for (var j = 0; j < count; j++)
        {
            if (sourceOf.ContainsKey(j))
            {
                continue;
            }

            var i = j == 0 ? 0 : sourceOf.TryGetValue(j - 1, out var before) ? before + 1 : -1;
            var after = j + 1 == count ? _sources.Count : sourceOf.TryGetValue(j + 1, out var next) ? next : -1;
            if (i >= 0 && i + 1 == after && !known.Contains(i) && (_joined[i] == j || (_joined[i] < 0 && !_joinedTargets.Contains(j)))
                && _sources[i].Evidence?.Form == _targets[j].Evidence?.Form && _accepted.AreChanged(i, j))
            {
                _joined[i] = j;
                _joinedTargets.Add(j);
                _changed.Add(i);
            }
        }
    }

    private UnitState StateOf(int source) => _changed.Contains(source) ? UnitState.Outdated : _accepted.StateOf(source, _joined[source]);

    private IEnumerable<int> JoinedSources() => Enumerable.Range(0, _sources.Count).Where(unit => _joined[unit] >= 0);

    private IEnumerable<int> FreeTargets() => Enumerable.Range(0, _targets.Count).Where(unit => !_joinedTargets.Contains(unit));

    /// <summary>Returns the gaps that aren't intended, without the units that are joined, and those of the units that are not joined although the aligner did.</summary>
    private IReadOnlyList<AlignmentGap> Gaps()
    {
        var gaps = _alignment.Gaps.Select(WithoutJoined).OfType<AlignmentGap>().ToList();
        var (sources, targets) = (new HashSet<int>(gaps.SelectMany(gap => gap.Sources)), new HashSet<int>(gaps.SelectMany(gap => gap.Targets)));
        gaps.AddRange(Enumerable.Range(0, _sources.Count).Where(unit => _joined[unit] < 0 && !sources.Contains(unit)).Select(unit => new AlignmentGap(GapKind.Missing, [unit], [])));
        gaps.AddRange(FreeTargets().Where(unit => !targets.Contains(unit)).Select(unit => new AlignmentGap(GapKind.Extra, [], [unit])));
        return [.. gaps.Where(gap => !_accepted.Entries.IsIntended(gap))];
    }

    /// <summary>Returns what of a gap isn't joined; null if that is nothing.</summary>
    private AlignmentGap? WithoutJoined(AlignmentGap gap)
    {
        IReadOnlyList<int> sources = [.. gap.Sources.Where(unit => _joined[unit] < 0)], targets = [.. gap.Targets.Where(unit => !_joinedTargets.Contains(unit))];
        return sources.Count == gap.Sources.Count && targets.Count == gap.Targets.Count ? gap
            : sources.Count > 0 && targets.Count > 0 ? new AlignmentGap(GapKind.Uncertain, sources, targets)
            : sources.Count > 0 ? new AlignmentGap(GapKind.Missing, sources, [])
            : targets.Count > 0 ? new AlignmentGap(GapKind.Extra, [], targets)
            : null;
    }
}
