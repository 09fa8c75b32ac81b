using TypedContent.Text;

namespace TypedContent.Html;

/// <content>Writes tables.</content>
internal sealed partial class HtmlMarkdown
{
    private readonly List<string> _columns = [];
    private int _cellStart;
    private bool _isLineOfCellEnded;

    private void TakeTable(string name, Tag tag)
    {
        bool isClosing = tag.IsClosing;
        switch (name)
        {
            case "table":
                // A table doesn't end a paragraph, so that a blank line is needed.
                _isInTable = false;
                _lines.Break(2);
                _isHeaderWritten = false;
                break;
            case "tr" when !isClosing:
                _isInTable = false;
                EndBlock(1);
                _lines.Append("|");
                _isInTable = true;
                _columns.Clear();
                break;
            case "tr":
                _isInTable = false;
                if (!_isHeaderWritten)
                {
                    EndBlock(1);
                    _lines.Append(_columns.Count == 0 ? "| --- |" : $"| {string.Join(" | ", _columns)} |");
                    _isHeaderWritten = true;
                }

                EndBlock(1);
                break;
            case "th" or "td" when isClosing:
                _pending = "";
                _isLineOfCellEnded = false;
                _lines.Space();
                _lines.Append("|");
                break;
            case "th" or "td":
                _columns.Add(LineOf(Decode(tag.Attribute(" style=\"text-align: "u8))));
                _lines.Space();
                _cellStart = _lines.Length;
                _isLineOfCellEnded = false;
                break;
        }
    }

    /// <summary>Returns what stands below the header of a column with an alignment.</summary>
    private static string LineOf(string alignment) => alignment switch
    {
        "left;" => ":---",
        "center;" => ":---:",
        "right;" => "---:",
        _ => "---",
    };
}
