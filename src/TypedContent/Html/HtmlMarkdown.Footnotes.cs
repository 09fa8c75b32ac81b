using TypedContent.Text;

namespace TypedContent.Html;

/// <content>Writes footnotes.</content>
internal sealed partial class HtmlMarkdown
{
    // The numbers of the notes that the HTML has.
    private readonly HashSet<string> _notes = new(StringComparer.Ordinal);

    private void FindNotes(ReadOnlySpan<byte> html)
    {
        // An article without notes, as most are, is searched once.
        for (int at = html.IndexOf("<ol class=\"footnotes\">"u8); at >= 0; at = html.IndexOf("<li"u8))
        {
            html = html.Slice(at);
            if (Tag.TryRead(html, out Tag tag))
            {
                _notes.Add(Decode(tag.Attribute(" value=\""u8)));
            }

            html = html.Slice(1);
        }
    }

    /// <summary>Writes a reference to a note of the HTML. One to a note elsewhere, and links back from notes, are left out.</summary>
    private void TakeFootnoteMark(ReadOnlySpan<byte> html)
    {
        string number = HtmlText.ToText(html.Slice(html.LastIndexOf("\">"u8) + 2));

        // At the start of a line, it could begin a note.
        if (_notes.Contains(number) && !IsAtStart)
        {
            Flush();
            _lines.AppendEnd($"[^{number}]");
        }
    }

    private void OpenNote(string number)
    {
        EndBlock(2);
        _lines.Open($"[^{number}]: ", "    ");
        _tight.Push(false);
        _isAfterList = false;
    }
}
