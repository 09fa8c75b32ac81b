using System.Globalization;
using TypedContent.Text;

namespace TypedContent.Html;

/// <content>Writes lists.</content>
internal sealed partial class HtmlMarkdown
{
    private void TakeList(bool isOrdered, Tag tag)
    {
        if (tag.IsClosing)
        {
            if (_lists.Count > 0)
            {
                _lists.Pop();
            }

            EndBlock(_lists.Count > 0 ? 1 : 2);
            _isAfterList = true;
            return;
        }

        EndBlock(_lists.Count > 0 ? 1 : 2);
        int start = int.TryParse(Decode(tag.Attribute(" start=\""u8)), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;
        bool hasNotes = tag.Attribute(" class=\""u8).SequenceEqual("footnotes"u8);
        _lists.Push(new OpenList(isOrdered, start, _isAfterList, hasNotes));
    }

    private void TakeItem(Tag tag)
    {
        EndBlock(1);
        if (_isInTable)
        {
            return;
        }

        if (tag.IsClosing)
        {
            Close();
            _lines.Break(1);
        }
        else if (_lists.Count > 0 && _lists.Peek().HasNotes)
        {
            OpenNote(Decode(tag.Attribute(" value=\""u8)));
        }
        else
        {
            _tight.Push(true);
            string mark = _lists.Count > 0 ? _lists.Peek().NextMark() : "- ";
            _lines.Open(mark, new string(' ', mark.Length));
            _isAfterList = false;
        }
    }

    private sealed class OpenList(bool isOrdered, int start, bool isOther, bool hasNotes)
    {
        internal bool HasNotes => hasNotes;

        private int _number = start;

        // Two lists after each other have different marks, so that they aren't one.
        internal string NextMark() => isOrdered
            ? (_number++).ToString(CultureInfo.InvariantCulture) + (isOther ? ") " : ". ")
            : isOther ? "* " : "- ";
    }
}
