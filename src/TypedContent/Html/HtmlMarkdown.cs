using System.Globalization;
using System.Text;
using TypedContent.Text;

namespace TypedContent.Html;

/// <summary>Converts HTML of a pack to Markdown. What Markdown can't express becomes text; references to footnotes are left out.</summary>
internal sealed class HtmlMarkdown
{
    private readonly MarkdownLines _lines = new();
    private readonly Stack<OpenList> _lists = new();
    private readonly Stack<(string Href, int Start)> _links = new();
    private readonly Stack<bool> _alerts = new();

    // For each block quote and list item: whether it is an item whose text is in no paragraph, so that blank lines would make it one.
    private readonly Stack<bool> _tight = new();
    private string _pending = "";
    private int _cells;
    private bool _isInTable;
    private bool _isHeaderWritten;
    private bool _isAfterList;

    private HtmlMarkdown()
    {
    }

    internal static string Convert(ReadOnlySpan<byte> html)
    {
        var markdown = new HtmlMarkdown();
        while (!html.IsEmpty)
        {
            int length = 1;
            if (html[0] == '<' && Tag.TryRead(html, out Tag tag))
            {
                length = FootnoteMark.LengthAt(html, tag);
                length = length > 0 ? length : markdown.Take(tag, html);
            }
            else
            {
                int end = html.Slice(1).IndexOf((byte)'<');
                length = end < 0 ? html.Length : end + 1;
                markdown.Write(Decode(html.Slice(0, length)));
            }

            html = html.Slice(length);
        }

        return markdown._lines.ToString();
    }

    /// <summary>Takes a tag, and returns the number of bytes that are taken with it.</summary>
    private int Take(Tag tag, ReadOnlySpan<byte> html)
    {
        string name = Utf8Text.GetString(tag.Name);
        switch (name)
        {
            case "pre" or "code" when !tag.IsClosing:
                return WriteCode(name, tag, html);
            case "a" when tag.IsClosing:
                CloseLink();
                break;
            case "a":
                string href = tag.ValueOffset(" href=\""u8) < 0 ? "" : Decode(tag.Attribute(" href=\""u8));
                OpenLink(href);
                break;
            case "img":
                Flush();
                _lines.Append($"![{Label(Decode(tag.Attribute(" alt=\""u8)))}]({MarkdownEscapes.Destination(Decode(tag.Attribute(" src=\""u8)))})");
                break;
            case "em" or "i":
                Mark("*", tag.IsClosing);
                break;
            case "strong" or "b":
                Mark("**", tag.IsClosing);
                break;
            case "del" or "s":
                Mark("~~", tag.IsClosing);
                break;
            case "kbd" or "sub" or "sup" or "u" or "ins" or "mark":
                Mark(tag.IsClosing ? $"</{name}>" : $"<{name}>", tag.IsClosing);
                break;
            case "br":
                BreakLine();
                break;
            case "input":
                _lines.Append(tag.ValueOffset(" checked=\""u8) < 0 ? "[ ]" : "[x]");
                _lines.Space();
                break;
            case "hr":
                EndBlock(2);
                _lines.Append("***");
                EndBlock(2);
                break;
            case "ul" or "ol":
                TakeList(name == "ol", tag);
                break;
            case "li":
                TakeItem(tag);
                break;
            case "blockquote":
                TakeContainer(tag.IsClosing, "> ", "> ");
                break;
            case "dd":
                TakeContainer(tag.IsClosing, ":   ", "    ");
                break;
            case "div":
                TakeDivision(tag);
                break;
            case "table" or "thead" or "tbody" or "tfoot" or "tr" or "th" or "td":
                TakeTable(name, tag.IsClosing);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                EndBlock(2);
                if (!tag.IsClosing && !_isInTable)
                {
                    _lines.Append(new string('#', name[1] - '0'));
                    _lines.Space();
                    _pending = "";
                }

                break;
            case "p":
                if (!tag.IsClosing && _tight.Count > 0 && _tight.Peek())
                {
                    _tight.Pop();
                    _tight.Push(false);
                }

                EndBlock(2);
                break;
            case "dl" or "dt" or "details" or "summary" or "figure" or "figcaption" or "caption":
                EndBlock(name == "dt" && tag.IsClosing ? 1 : 2);
                break;
        }

        return tag.Length;
    }

    private static string Decode(ReadOnlySpan<byte> html)
    {
        if (html.IndexOf((byte)'&') < 0)
        {
            return Utf8Text.GetString(html);
        }

        var bytes = new ByteBuffer(html.Length);
        while (!html.IsEmpty)
        {
            if (html[0] == '&' && CharacterReference.TryRead(html, out int codePoint, out int length))
            {
                Span<byte> text = Encoding.UTF8.GetBytes(char.ConvertFromUtf32(codePoint));
                text.CopyTo(bytes.GetSpan(text.Length));
                bytes.Advance(text.Length);
            }
            else
            {
                length = 1;
                bytes.GetSpan(1)[0] = html[0];
                bytes.Advance(1);
            }

            html = html.Slice(length);
        }

        return Utf8Text.GetString(bytes.Written);
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t';

    private static string Label(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    /// <summary>Writes text, with white space collapsed and characters escaped.</summary>
    private void Write(string text)
    {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSpace(text[i]))
            {
                Add(escaped);
                _lines.Space();
                continue;
            }

            bool isFirst = escaped.Length == 0;
            char before = !isFirst ? text[i - 1] : _lines.IsAtStart ? ' ' : _lines[_lines.Length - 1];
            char after = i + 1 < text.Length ? text[i + 1] : ' ';
            bool isAtStart = isFirst && _lines.IsAtStart;
            if (MarkdownEscapes.Has(text[i], before, after, isAtStart, !isFirst && _lines.IsAtStart && IsNumber(escaped), _isInTable))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        Add(escaped);
    }

    private static bool IsNumber(StringBuilder text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length is > 0 and <= 9;
    }

    private void Add(StringBuilder text)
    {
        if (text.Length > 0)
        {
            Flush();
            _lines.Append(text.ToString());
            text.Clear();
            _isAfterList = false;
        }
    }

    /// <summary>Writes the marks of inline elements that have begun, which is done when their text begins.</summary>
    private void Flush()
    {
        if (_pending.Length > 0)
        {
            string marks = _pending;
            _pending = "";
            _lines.Append(marks);
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

    private void OpenLink(string href)
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

        _links.Push((href, _lines.Length));
    }

    private void CloseLink()
    {
        if (_links.Count > 0 && _links.Pop() is { Href.Length: > 0 } link)
        {
            _lines.AppendEnd($"]({MarkdownEscapes.Destination(link.Href)})");
        }
    }

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

    private void BreakLine()
    {
        if (_isInTable)
        {
            _lines.Append("<br>");
        }
        else if (!_lines.IsAtStart)
        {
            _lines.AppendEnd("\\");
            _lines.Break(1);
        }
    }

    /// <summary>Ends a block. In a cell of a table, which has no blocks, the next one is on another line.</summary>
    private void EndBlock(int breaks)
    {
        _pending = "";
        if (!_isInTable)
        {
            _lines.Break(_tight.Count > 0 && _tight.Peek() ? 1 : breaks);
        }
        else
        {
            _lines.Space();
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
        _lists.Push(new OpenList(isOrdered, start, _isAfterList));
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
        else
        {
            _tight.Push(true);
            string mark = _lists.Count > 0 ? _lists.Peek().NextMark() : "- ";
            _lines.Open(mark, new string(' ', mark.Length));
            _isAfterList = false;
        }
    }

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

    private sealed class OpenList(bool isOrdered, int start, bool isOther)
    {
        private int _number = start;

        // Two lists after each other have different marks, so that they aren't one.
        internal string NextMark() => isOrdered
            ? (_number++).ToString(CultureInfo.InvariantCulture) + (isOther ? ") " : ". ")
            : isOther ? "* " : "- ";
    }
}
