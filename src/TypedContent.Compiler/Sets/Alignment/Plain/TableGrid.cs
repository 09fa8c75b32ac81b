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
        _cells = new int[Rows.Count * Columns.Count];
        _cells.AsSpan().Fill(-1);
        var columns = Columns.Select((column, i) => (units[column[0]].Evidence!.Column, i)).ToDictionary(column => column.Column, column => column.i);
        for (var row = 0; row < Rows.Count; row++)
        {
            foreach (var cell in Rows[row])
            {
                var at = (row * Columns.Count) + columns[units[cell].Evidence!.Column];
                _cells[at] = _cells[at] < 0 ? cell : _cells[at];
            }
        }
    }

    /// <summary>Gets the units of each row that has any.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Rows { get; }

    /// <summary>Gets the units of each column that has any.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Columns { get; }

    /// <summary>Gets the first unit of a cell; -1 if it has none.</summary>
    public int this[int row, int column] => _cells[(row * Columns.Count) + column];

    private static IReadOnlyList<IReadOnlyList<int>> Groups(EquatableArray<TranslationUnit> units, IReadOnlyList<int> cells, Func<UnitEvidence, int> key) =>
        [.. cells.GroupBy(cell => key(units[cell].Evidence!)).OrderBy(group => group.Key).Select(group => group.ToList())];
}
