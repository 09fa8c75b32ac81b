using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the cells of a table, by row and column.</summary>
internal sealed class TableGrid
{
    private readonly int[] _cells;

    /// <summary>Initializes the table.</summary>
    /// <param name="units">The units of the article.</param>
    /// <param name="cells">The indexes of the units in the table.</param>
    public TableGrid(EquatableArray<TranslationUnit> units, IReadOnlyList<int> cells)
    {
        Rows = Groups(units, cells, cell => cell.Row);
        Columns = Groups(units, cells, cell => cell.Column);
        _cells = new int[Rows.Length * Columns.Length];
        _cells.AsSpan().Fill(-1);
        var columns = new int[cells.Max(cell => units[cell].Evidence!.Column) + 1];
        for (var column = 0; column < Columns.Length; column++)
        {
            columns[units[Columns[column][0]].Evidence!.Column] = column;
        }

        for (var row = 0; row < Rows.Length; row++)
        {
            foreach (var cell in Rows[row])
            {
                var at = (row * Columns.Length) + columns[units[cell].Evidence!.Column];
                _cells[at] = _cells[at] < 0 ? cell : _cells[at];
            }
        }
    }

    /// <summary>Gets the units of each row that has any.</summary>
    public List<int>[] Rows { get; }

    /// <summary>Gets the units of each column that has any.</summary>
    public List<int>[] Columns { get; }

    /// <summary>Gets the first unit of a cell; -1 if it has none.</summary>
    public int this[int row, int column] => _cells[(row * Columns.Length) + column];

    private static List<int>[] Groups(EquatableArray<TranslationUnit> units, IReadOnlyList<int> cells, Func<UnitEvidence, int> key)
    {
        var groups = new List<List<int>?>();
        for (var i = 0; i < cells.Count; i++)
        {
            var group = key(units[cells[i]].Evidence!);
            while (groups.Count <= group)
            {
                groups.Add(null);
            }

            (groups[group] ??= []).Add(cells[i]);
        }

        return [.. groups.OfType<List<int>>()];
    }
}
