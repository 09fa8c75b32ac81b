using System.Text;
using TypedContent.Text;

namespace TypedContent.Html;

/// <content>Writes emphasis, links and code.</content>
internal sealed partial class HtmlMarkdown
{
    private readonly Dictionary<string, int> _emphasis = new(StringComparer.Ordinal);

    private void TakeEmphasis(string mark, bool isClosing)
    {
        // Emphasis within emphasis of the same kind would end it.
        _emphasis.TryGetValue(mark, out int depth);
        _emphasis[mark] = Math.Max(0, isClosing ? depth - 1 : depth + 1);
        if (depth == (isClosing ? 1 : 0))
        {
            Mark(mark, isClosing);
        }
    }

    private void Mark(string mark, bool isClosing)
    {
        if (!isClosing)
        {
            _pending += mark;
        }
        else if (_pending.Length > 0)
        {
            // The element has no text.
            _pending = _pending.Substring(0, Math.Max(0, _pending.LastIndexOf(mark.Replace("/", "", StringComparison.Ordinal), StringComparison.Ordinal)));
        }
        else
        {
            _lines.AppendEnd(mark);
        }
    }

    private void OpenLink(string href, string title)
    {
        if (href.Length > 0)
        {
            Flush();
            _lines.Append("");
            if (!_lines.IsAtStart && _lines[_lines.Length - 1] == '!')
            {
                _lines.EscapeLast();
            }

            _lines.AppendEnd("[");
        }

        _links.Push((href, title));
    }

    private void CloseLink()
    {
        if (_links.Count > 0 && _links.Pop() is { Href.Length: > 0 } link)
        {
            _lines.AppendEnd($"]({MarkdownEscapes.Destination(link.Href)}{Title(link.Title)})");
        }
    }

    private string Title(string title) => title.Length == 0 ? "" : MarkdownEscapes.Title(_isInTable ? title.Replace("|", "\\|", StringComparison.Ordinal) : title);

    private int WriteCode(string name, Tag tag, ReadOnlySpan<byte> html)
    {
        ReadOnlySpan<byte> end = name == "pre" ? "</pre>"u8 : "</code>"u8;
        int at = html.IndexOf(end);
        int length = at < 0 ? html.Length : at + end.Length;
        ReadOnlySpan<byte> content = html.Slice(tag.Length, length - tag.Length - (at < 0 ? 0 : end.Length));
        string language = "";
        var code = new StringBuilder();
        while (!content.IsEmpty)
        {
            int taken = 1;
            if (content[0] == '<' && Tag.TryRead(content, out Tag inner))
            {
                string classes = Decode(inner.Attribute(" class=\""u8));
                language = classes.StartsWith("language-", StringComparison.Ordinal) ? classes.Substring("language-".Length) : language;
                taken = inner.Length;
            }
            else
            {
                int next = content.Slice(1).IndexOf((byte)'<');
                taken = next < 0 ? content.Length : next + 1;
                code.Append(Decode(content.Slice(0, taken)));
            }

            content = content.Slice(taken);
        }

        if (name == "pre" && !_isInTable)
        {
            WriteFence(code.ToString(), language);
        }
        else
        {
            string text = code.ToString().Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
            Flush();
            _lines.Append(MarkdownEscapes.Code(_isInTable ? text.Replace("|", "\\|", StringComparison.Ordinal) : text));
        }

        return length;
    }

    private void WriteFence(string code, string language)
    {
        EndBlock(2);
        string fence = new('`', Math.Max(3, MarkdownEscapes.LongestRun(code, '`') + 1));
        _lines.Append(fence + language);
        string[] lines = code.Split('\n');
        for (int i = 0; i < lines.Length - (lines[lines.Length - 1].Length == 0 ? 1 : 0); i++)
        {
            _lines.Break(1);
            _lines.Append(lines[i].TrimEnd('\r'));
        }

        _lines.Break(1);
        _lines.Append(fence);
        EndBlock(2);
    }
}
