using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Merges the units of an article that have the same source text and the same translations into one row.</summary>
/// <remarks>The word "Yes" in twenty cells of a table is one member. A repeat with another translation keeps its own row.</remarks>
internal sealed class RepeatMerger(EquatableArray<ArticleVariant> variants)
{
    private readonly Dictionary<ulong, AlignedUnit> _first = [];
    private readonly Dictionary<(ulong Text, string Section, ulong Signature), AlignedUnit> _repeats = [];
    private readonly List<AlignedUnit> _units = [];

    /// <summary>Returns the rows that remain, in order.</summary>
    public IReadOnlyList<AlignedUnit> Merge(IEnumerable<AlignedUnit> rows)
    {
        foreach (var row in rows)
        {
            if (!_first.TryGetValue(row.TextHash, out var first))
            {
                _first.Add(row.TextHash, row);
                _units.Add(row);
            }
            else if (!TryJoin(first, row))
            {
                AddRepeat(row);
            }
        }

        return _units;
    }

    private void AddRepeat(AlignedUnit row)
    {
        var signature = ContentHash.Empty;
        for (var v = 0; v < row.Indices.Length; v++)
        {
            signature = ContentHash.Add(signature, row.Indices[v] < 0 ? 0 : TargetHash(row, v));
        }

        if (_repeats.TryGetValue((row.TextHash, row.Section, signature), out var known))
        {
            AddStates(known, row);
        }
        else
        {
            var repeat = row with { IsRepeat = true };
            _repeats.Add((row.TextHash, row.Section, signature), repeat);
            _units.Add(repeat);
        }
    }

    /// <summary>Joins <paramref name="row"/> to <paramref name="first"/> unless a locale translates them differently.</summary>
    private bool TryJoin(AlignedUnit first, AlignedUnit row)
    {
        for (var v = 0; v < first.Indices.Length; v++)
        {
            if (first.Indices[v] >= 0 && row.Indices[v] >= 0 && TargetHash(first, v) != TargetHash(row, v))
            {
                return false;
            }
        }

        AddStates(first, row);
        for (var v = 0; v < first.Indices.Length; v++)
        {
            if (first.Indices[v] < 0)
            {
                (first.Indices[v], first.States[v]) = (row.Indices[v], row.States[v]);
            }
        }

        return true;
    }

    /// <summary>Gives a unit the worse of its states and those of a repeat.</summary>
    private static void AddStates(AlignedUnit unit, AlignedUnit repeat)
    {
        for (var v = 0; v < unit.Indices.Length; v++)
        {
            unit.States[v] = repeat.Indices[v] < 0 ? unit.States[v] : UnitStates.Worse(unit.States[v], repeat.States[v]);
        }
    }

    private ulong TargetHash(AlignedUnit row, int v) => variants[v].Units[row.Indices[v]].TargetHash;
}
