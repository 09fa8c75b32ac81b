using TypedContent.Text;

namespace TypedContent.Html;

/// <content>Begins and ends blocks, block quotes and alerts.</content>
internal sealed partial class HtmlMarkdown
{
    private void BreakLine()
    {
        if (_isInTable || _isInHeading)
        {
            _lines.Append("<br>");
        }
        else if (!_lines.IsAtStart)
        {
            // At the end of a block, a backslash would be text.
            _breaks++;
        }
    }

    private void TakeHeading(int level, Tag tag)
    {
        if (tag.IsClosing && _headingId.Length > 0)
        {
            _pending = "";
            _lines.Append($" {{#{_headingId}}}");
        }

        EndBlock(2);
        _isInHeading = !tag.IsClosing;
        _headingId = "";
        if (!tag.IsClosing && !_isInTable)
        {
            // A link to the title leads to the page.
            string id = _hasHeadingIds && level > 1 && tag.ValueOffset(" id=\""u8) >= 0 ? Decode(tag.Attribute(" id=\""u8)) : "";
            _headingId = id.AsSpan().IndexOfAny(" {}") < 0 ? id : "";
            _lines.Append(new string('#', level));
            _lines.Space();
        }
    }

    /// <summary>Ends a block. In a cell of a table, which has no blocks, the next one is on another line.</summary>
    private void EndBlock(int breaks)
    {
        _pending = "";
        _breaks = 0;
        if (!_isInTable)
        {
            _lines.Break(_tight.Count > 0 && _tight.Peek() ? 1 : breaks);
        }
        else
        {
            _lines.Space();
            _isLineOfCellEnded = true;
        }
    }

    private void Close()
    {
        _lines.Close();
        if (_tight.Count > 0)
        {
            _tight.Pop();
        }

        if (_tight.Count > 0 && _tight.Peek())
        {
            _lines.Join();
        }
    }

    private void TakeContainer(bool isClosing, string first, string rest)
    {
        bool isTerm = first[0] == ':';
        EndBlock(isTerm && !isClosing ? 1 : 2);
        if (!_isInTable)
        {
            if (isClosing)
            {
                Close();
                EndBlock(2);
            }
            else
            {
                _lines.Open(first, rest);
                _tight.Push(false);
            }
        }
    }

    private void TakeDivision(Tag tag)
    {
        if (tag.IsClosing)
        {
            bool isAlert = _alerts.Count > 0 && _alerts.Pop();
            if (isAlert)
            {
                TakeContainer(isClosing: true, "> ", "> ");
            }
            else
            {
                EndBlock(2);
            }

            return;
        }

        string classes = Decode(tag.Attribute(" class=\""u8));
        int kind = classes.IndexOf("alert-", StringComparison.Ordinal);
        bool opensAlert = kind >= 0 && !_isInTable;
        _alerts.Push(opensAlert);
        if (opensAlert)
        {
            TakeContainer(isClosing: false, "> ", "> ");
            _lines.Append($"[!{classes.Substring(kind + "alert-".Length).ToUpperInvariant()}]");
            _lines.BreakOnce();
        }
        else
        {
            EndBlock(2);
        }
    }
}
