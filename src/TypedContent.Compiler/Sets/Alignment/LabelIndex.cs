using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Finds the units of an article by the beginning of their texts, without markup.</summary>
internal sealed class LabelIndex
{
    private const string CellSeparator = " | ";
    private static readonly char[] s_ellipsis = ['…', ' '];
    private readonly EquatableArray<TranslationUnit> _units;
    private readonly string[] _labels;
    private readonly int[] _sorted;

    /// <summary>Initializes an index of <paramref name="units"/>.</summary>
    public LabelIndex(EquatableArray<TranslationUnit> units)
    {
        _units = units;
        _labels = [.. units.Select(unit => unit.Label)];
        _sorted = [.. Enumerable.Range(0, units.Count)];
        Array.Sort(_labels, _sorted, StringComparer.Ordinal);
    }

    /// <summary>Returns the first unit that begins with a text, and the number of such units. A unit that is the whole text comes before longer ones.</summary>
    /// <param name="text">The text; of a row of a table, the cells as messages show them.</param>
    /// <param name="count">The number of units.</param>
    public int Find(string text, out int count)
    {
        var beginning = text.TrimEnd(s_ellipsis);
        if (FindAll(beginning, isWhole: true) is { Count: > 0 } whole)
        {
            count = whole.Count;
            return whole[0];
        }

        var units = FindAll(beginning, isWhole: false);
        if (units.Count == 0 && beginning.IndexOf(CellSeparator, StringComparison.Ordinal) > 0)
        {
            string[] cells = beginning.Split([CellSeparator], StringSplitOptions.None);
            units = FindAll(cells[0], isWhole: true).FindAll(unit => IsRow(unit, cells));
        }

        count = units.Count;
        return count > 0 ? units[0] : -1;
    }

    private List<int> FindAll(string beginning, bool isWhole)
    {
        var units = new List<int>();
        if (beginning.Length == 0)
        {
            return units;
        }

        for (var at = FirstFrom(beginning); at < _labels.Length && _labels[at].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            if (!isWhole || _labels[at].Length == beginning.Length)
            {
                units.Add(_sorted[at]);
            }
            else
            {
                break;
            }
        }

        return units;
    }

    private int FirstFrom(string text)
    {
        int low = 0, high = _labels.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_labels[middle], text) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsRow(int unit, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var isLast = i == cells.Length - 1;
            if (unit + i >= _units.Count || !_units[unit + i].Label.StartsWith(cells[i], StringComparison.Ordinal)
                || (!isLast && _units[unit + i].Label.Length != cells[i].Length))
            {
                return false;
            }
        }

        return true;
    }
}
