using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the units of side-by-side files, which contain their source texts.</summary>
/// <remarks>
/// Translations of the same version of the source share the suffixes of their ids. Other units are joined by source text, first in the
/// same section, in order.
/// </remarks>
internal sealed class SideBySideUnits(EquatableArray<ArticleVariant> variants, SectionKeys places)
{
    private readonly LinkedList<UnitRow> _rows = [];
    private readonly Dictionary<(string Version, string Suffix), UnitRow> _bySuffix = [];
    private readonly Dictionary<(ulong Key, string Section), List<UnitRow>> _bySection = [];
    private readonly Dictionary<ulong, List<UnitRow>> _byKey = [];

    /// <summary>Gets the rows, in the order of the first variant. Units that it lacks follow the unit they follow elsewhere.</summary>
    public IReadOnlyCollection<UnitRow> Rows => _rows;

    /// <summary>Adds the units of a variant.</summary>
    public void Add(int variant)
    {
        var units = variants[variant].Units;
        var version = variants[variant].SourceVersion;
        string[] sections = [.. units.Select(unit => places.PlaceOf(variant, unit.Section))];
        var rows = Match(variant, sections);
        var context = ContentHash.Empty;
        LinkedListNode<UnitRow>? previous = null;
        for (var i = 0; i < rows.Length; i++)
        {
            var unit = units[i];
            if (rows[i] is not { } row)
            {
                row = new UnitRow(unit.Key, unit, sections[i], context, variants.Count);
                row.Node = previous is null ? _rows.AddFirst(row) : _rows.AddAfter(previous, row);
                row.Indices[variant] = i;
                ListOf(_bySection, (unit.Key, sections[i])).Add(row);
                ListOf(_byKey, unit.Key).Add(row);
            }

            previous = row.Node;
            // Of texts with the same id, the others are joined in their order.
            if (version.Length > 0 && unit.Suffix.Length > 0 && !_bySuffix.ContainsKey((version, unit.Suffix)))
            {
                _bySuffix.Add((version, unit.Suffix), row);
            }

            context = unit.Key;
        }
    }

    /// <summary>Returns the existing row that each unit of a variant belongs to, or null. The surest matches are made first.</summary>
    private UnitRow?[] Match(int v, string[] sections)
    {
        var (units, version) = (variants[v].Units, variants[v].SourceVersion);
        var cursors = new Dictionary<object, int>();
        var rows = new UnitRow?[units.Count];
        Take(i => _bySuffix.TryGetValue((version, units[i].Suffix), out var row) && row.Key == units[i].Key && row.Indices[v] < 0 ? row : null);
        Take(i => _bySection.TryGetValue((units[i].Key, sections[i]), out var near) ? Next(near, v, cursors) : null);
        Take(i => _byKey.TryGetValue(units[i].Key, out var all) ? Next(all, v, cursors) : null);
        return rows;

        void Take(Func<int, UnitRow?> find)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i] is null && find(i) is { } row)
                {
                    rows[i] = row;
                    row.Indices[v] = i;
                }
            }
        }
    }

    /// <summary>Returns the first row of a list that the variant has not taken, or null. The cursor makes repeated calls linear.</summary>
    private static UnitRow? Next(List<UnitRow> rows, int v, Dictionary<object, int> cursors)
    {
        cursors.TryGetValue(rows, out var at);
        while (at < rows.Count && rows[at].Indices[v] >= 0)
        {
            at++;
        }

        cursors[rows] = at;
        return at < rows.Count ? rows[at] : null;
    }

    private static List<UnitRow> ListOf<TKey>(Dictionary<TKey, List<UnitRow>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
