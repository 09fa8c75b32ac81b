using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Tables;

/// <summary>Writes a table; cells are written by <paramref name="writeBlocks"/> or, where they hold one paragraph, <paramref name="writeText"/>.</summary>
internal sealed class TableRenderer(Utf8Buffer html, Action<TableCell> writeBlocks, Action<ParagraphBlock> writeText)
{
    /// <summary>Writes <paramref name="table"/>: header rows in a <c>thead</c>, the others in a <c>tbody</c>.</summary>
    public void Write(Table table)
    {
        html.Write("<table>\n");
        string? part = null;
        foreach (var row in table.OfType<TableRow>())
        {
            var wanted = row.IsHeader ? "thead" : "tbody";
            if (part != wanted)
            {
                html.Write(part is null ? string.Empty : "</" + part + ">\n");
                html.Write("<" + wanted + ">\n");
                part = wanted;
            }

            WriteRow(table, row);
        }

        html.Write(part is null ? string.Empty : "</" + part + ">\n");
        html.Write("</table>\n");
    }

    private void WriteRow(Table table, TableRow row)
    {
        html.Write("<tr>\n");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var tag = row.IsHeader ? "th" : "td";
            html.Write("<" + tag + Style(table, i) + ">");
            if (cell.Count == 1 && cell[0] is ParagraphBlock paragraph)
            {
                writeText(paragraph);
            }
            else
            {
                writeBlocks(cell);
            }

            html.Write("</" + tag + ">\n");
        }

        html.Write("</tr>\n");
    }

    private static string Style(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => " style=\"text-align: left;\"",
            TableColumnAlign.Center => " style=\"text-align: center;\"",
            TableColumnAlign.Right => " style=\"text-align: right;\"",
            _ => string.Empty,
        };
}
