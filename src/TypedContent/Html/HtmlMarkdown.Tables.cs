using System.Text;

namespace TypedContent.Html;

/// <content>Writes tables.</content>
internal sealed partial class HtmlMarkdown
{
    private void TakeTable(string name, bool isClosing)
    {
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
                _cells = 0;
                break;
            case "tr":
                _isInTable = false;
                if (!_isHeaderWritten)
                {
                    EndBlock(1);
                    _lines.Append("|" + new StringBuilder().Insert(0, " --- |", Math.Max(1, _cells)));
                    _isHeaderWritten = true;
                }

                EndBlock(1);
                break;
            case "th" or "td" when isClosing:
                _pending = "";
                _lines.Space();
                _lines.Append("|");
                break;
            case "th" or "td":
                _cells++;
                _lines.Space();
                break;
        }
    }
}
