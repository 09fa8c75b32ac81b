using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Finds the units that the lines of a lock stand for which are written by hand.</summary>
internal sealed class EntryMatches
{
    private readonly List<EntryDefect> _defects = [];
    private readonly List<(int Source, int Target)> _pins = [];
    private readonly Dictionary<int, int> _lacking = [];
    private readonly Dictionary<int, int> _extra = [];
    private readonly EquatableArray<LockEntry> _entries;

    /// <summary>Finds the units of <paramref name="entries"/>.</summary>
    public EntryMatches(EquatableArray<LockEntry> entries, EquatableArray<TranslationUnit> sources, EquatableArray<TranslationUnit> targets)
    {
        _entries = entries;
        if (entries.Count == 0)
        {
            return;
        }

        var (ofSources, ofTargets) = (new LabelIndex(sources), new LabelIndex(targets));
        HashSet<int> pinnedSources = [], pinnedTargets = [];
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var source = entry.Kind is LockEntryKind.Pin or LockEntryKind.Lacks ? Find(i, entry.Source, ofSources, "source") : -1;
            var target = entry.Kind is LockEntryKind.Pin or LockEntryKind.Extra ? Find(i, entry.Target, ofTargets, "translation") : -1;
            if (entry.Kind == LockEntryKind.Lacks && source >= 0)
            {
                _lacking[source] = i;
            }
            else if (entry.Kind == LockEntryKind.Extra && target >= 0)
            {
                _extra[target] = i;
            }
            else if (source >= 0 && target >= 0)
            {
                Pin(i, source, target, pinnedSources, pinnedTargets);
            }
        }
    }

    /// <summary>Gets the pairs that are pinned. Each unit is in one at most.</summary>
    public IReadOnlyList<(int Source, int Target)> Pins => _pins;

    /// <summary>Determines whether a gap is intended.</summary>
    public bool IsIntended(AlignmentGap gap) => gap.Sources.Any(_lacking.ContainsKey) || gap.Targets.Any(_extra.ContainsKey);

    /// <summary>Returns the lines that don't stand for one text, or for a gap that no longer exists.</summary>
    /// <param name="joined">The index of the translation of each unit of the source, or -1.</param>
    public IReadOnlyList<EntryDefect> DefectsIn(IReadOnlyList<int> joined)
    {
        var targets = new HashSet<int>(joined);
        foreach (var entry in _lacking.Where(entry => joined[entry.Key] >= 0).Concat(_extra.Where(entry => targets.Contains(entry.Key))))
        {
            var stated = _entries[entry.Value];
            _defects.Add(new EntryDefect(
                entry.Value, stated.Source + stated.Target, stated.Kind == LockEntryKind.Lacks ? "has a translation" : "is the translation of a text", "remove the line"));
        }

        return _defects;
    }

    private void Pin(int entry, int source, int target, HashSet<int> pinnedSources, HashSet<int> pinnedTargets)
    {
        if (pinnedSources.Contains(source) || pinnedTargets.Contains(target))
        {
            var isSource = pinnedSources.Contains(source);
            _defects.Add(new EntryDefect(entry, isSource ? _entries[entry].Source : _entries[entry].Target, "is pinned by an earlier line", "remove one of the lines"));
            return;
        }

        pinnedSources.Add(source);
        pinnedTargets.Add(target);
        _pins.Add((source, target));
    }

    private int Find(int entry, string text, LabelIndex index, string side)
    {
        var unit = index.Find(text, out var count);
        if (count != 1)
        {
            _defects.Add(new EntryDefect(
                entry, text, count == 0 ? $"begins no text of the {side}" : $"begins {count} texts of the {side}",
                count == 0 ? "write the beginning of a text, without markup, or remove the line" : "write more of the text"));
        }

        return count == 1 ? unit : -1;
    }
}
