using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Tables;

/// <summary>Writes a table as HTML.</summary>
internal sealed class TableRenderer(BodyRenderer renderer)
{
    private readonly Utf8Buffer _html = renderer.Html;

    /// <summary>Writes <paramref name="table"/>: header rows in a <c>thead</c>, the others in a <c>tbody</c>.</summary>
    public void Write(Table table)
    {
        _html.Write("<table>\n");
        string? part = null;
        foreach (var row in table.OfType<TableRow>())
        {
            var wanted = row.IsHeader ? "thead" : "tbody";
            if (part != wanted)
            {
                _html.Write(part is null ? string.Empty : "</" + part + ">\n");
                _html.Write("<" + wanted + ">\n");
                part = wanted;
            }

            WriteRow(table, row);
        }

        _html.Write(part is null ? string.Empty : "</" + part + ">\n");
        _html.Write("</table>\n");
    }

    private void WriteRow(Table table, TableRow row)
    {
        _html.Write("<tr>\n");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var tag = row.IsHeader ? "th" : "td";
            _html.Write("<" + tag + Style(table, i) + ">");
            if (cell.Count == 1 && cell[0] is ParagraphBlock paragraph)
            {
                renderer.WriteText(paragraph.Inline);
            }
            else
            {
                renderer.WriteBlocks(cell);
            }

            _html.Write("</" + tag + ">\n");
        }

        _html.Write("</tr>\n");
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
