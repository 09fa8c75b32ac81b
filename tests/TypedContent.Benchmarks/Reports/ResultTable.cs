using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace TypedContent.Benchmarks.Reports;

/// <summary>Represents a table of results.</summary>
/// <param name="Title">The title, which names the measurement.</param>
/// <param name="Columns">The names of the columns; the first is the column of row names.</param>
internal sealed record ResultTable(string Title, params IReadOnlyList<string> Columns)
{
    private const int WideEnough = 400;

    private readonly List<string[]> _rows = [];
    private readonly List<string> _notes = [];

    /// <summary>Adds a row.</summary>
    public ResultTable Row(params string[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    /// <summary>Adds a line below the table.</summary>
    public ResultTable Note(string text)
    {
        _notes.Add(text);
        return this;
    }

    /// <summary>Writes the table as Markdown.</summary>
    public void Write(TextWriter writer)
    {
        var table = new Table().Border(TableBorder.Markdown);
        for (var i = 0; i < Columns.Count; i++)
        {
            var column = new TableColumn(new Cell(Columns[i])) { NoWrap = true };
            table.AddColumn(IsNumeric(i) ? column.RightAligned() : column);
        }

        foreach (var row in _rows)
        {
            table.AddRow(row.Select(cell => new Cell(cell)));
        }

        using var lines = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(lines),
        });
        console.Profile.Width = WideEnough;
        console.Write(table);
        writer.WriteLine($"### {Title}\n");
        foreach (var line in lines.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            writer.WriteLine(line);
        }

        foreach (var note in _notes)
        {
            writer.WriteLine($"\n{note}");
        }

        writer.WriteLine();
    }

    private bool IsNumeric(int column) => column > 0 && _rows.All(row => row[column] is "" or "–" or ['-' or (>= '0' and <= '9'), ..]);
}
