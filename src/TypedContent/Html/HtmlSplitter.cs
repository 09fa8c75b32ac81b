using System.Buffers;
using System.Globalization;
using System.Text;
using TypedContent.Html.Splitting;
using TypedContent.Text;

namespace TypedContent.Html;

/// <summary>Divides HTML of a pack into parts whose plain text has a length at most, between blocks where that is possible.</summary>
internal sealed class HtmlSplitter
{
    private readonly ReadOnlyMemory<byte> _html;
    private readonly HtmlTokens _tokens;
    private readonly int _max;
    private readonly List<ReadOnlyMemory<byte>> _parts = [];
    private readonly List<OpenElement> _open = [];
    private ByteBuffer _part = new(1024);
    private int _used;

    // What a part begins with before it has a text of its own.
    private int _repeated;
    private bool _lacksHeader;

    private HtmlSplitter(ReadOnlyMemory<byte> html, int max)
    {
        _html = html;
        _max = max;
        _tokens = new HtmlTokens(html.Span);
    }

    /// <summary>Returns the parts that have text. Each is well formed: elements that go on in the next part are closed.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="max">The most characters of plain text in a part.</param>
    internal static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> html, int max)
    {
        var splitter = new HtmlSplitter(html, max);
        splitter.Split();
        return splitter._parts;
    }

    private void Split()
    {
        for (int i = 0; i < _tokens.Count; i = TakeAt(i) + 1)
        {
        }

        EndPart();
    }

    /// <summary>Takes a token or the whole element that begins with it, and returns the index of the last token that is taken.</summary>
    private int TakeAt(int index)
    {
        HtmlToken token = _tokens[index];
        int last = _tokens.LastOf(index);
        bool isWhole = _tokens.CostOf(index) <= _max;
        switch (token.Kind)
        {
            case HtmlTokenKind.Close:
                _open.RemoveAt(_open.Count - 1);
                Write(token.Start, token.End);
                _used += token.Cost;
                return index;
            case HtmlTokenKind.Open when isWhole && TakeHeader(index):
                return last;
            case HtmlTokenKind.Open when !isWhole:
                if (HasName(token, "tr"u8))
                {
                    WriteHeader(0);
                }

                CountItem(token);
                Write(token.Start, token.End);
                _used += token.Cost;
                _open.Add(new OpenElement(index));
                return index;
            case HtmlTokenKind.Text when !isWhole:
                TakeText(_html.Slice(token.Start, token.Length));
                return index;
            case HtmlTokenKind.Whole when !isWhole:
                TakeText(AlternativeOf(token));
                return index;
            default:
                MakeRoom((int)_tokens.CostOf(index));
                CountItem(token);
                Write(token.Start, _tokens[last].End);
                return last;
        }
    }

    private void TakeText(ReadOnlyMemory<byte> text)
    {
        bool hasLines = _open.Exists(element => HasName(_tokens[element.Tag], "pre"u8));
        int cost = TextLength.Of(text.Span);
        while (cost > _max - _used)
        {
            int length = TextCut.Find(text.Span, _max - _used, hasLines, isRequired: _used == _repeated);
            ReadOnlySpan<byte> taken = text.Span.Slice(0, length);
            cost -= TextLength.Of(taken);
            _part.Write(taken);
            text = text.Slice(length);
            EndPart(_max / 2);
        }

        _part.Write(text.Span);
        _used += cost;
    }

    // Where an element of which only the text is left has no text, nothing is left.
    private ReadOnlyMemory<byte> AlternativeOf(HtmlToken token) =>
        Tag.TryRead(_html.Span.Slice(token.Start, token.Length), out Tag tag) && tag.ValueOffset(" alt=\""u8) is >= 0 and var start
            ? _html.Slice(token.Start + start, tag.Attribute(" alt=\""u8).Length)
            : default;

    private void MakeRoom(int cost)
    {
        int header = _lacksHeader ? Table?.Header?.Cost ?? 0 : 0;
        if (_used > _repeated && _used + header + cost > _max)
        {
            EndPart(cost);
        }

        WriteHeader(cost);
        _used += cost;
    }

    /// <param name="next">The most characters of what comes next and can't be divided, for which there must be room beside what is repeated.</param>
    private void EndPart(int next = 0)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            HtmlToken end = _tokens[_tokens.LastOf(_open[i].Tag)];
            Write(end.Start, end.End);
        }

        byte[] part = _part.Written.ToArray();
        if (HtmlText.ToText(part).Length > 0)
        {
            _parts.Add(part);
        }

        _part = new ByteBuffer(1024);
        _used = 0;
        _lacksHeader = true;
        for (int i = 0; i < _open.Count; i++)
        {
            Reopen(_open[i], i + 1 < _open.Count, next);
        }

        _repeated = _used;
    }

    private void Reopen(OpenElement element, bool isInItem, int next)
    {
        HtmlToken tag = _tokens[element.Tag];
        if (HasName(tag, "tr"u8))
        {
            WriteHeader(next);
        }

        if (HasName(tag, "ol"u8))
        {
            Tag.TryRead(_html.Span.Slice(tag.Start, tag.Length), out Tag list);
            int first = int.TryParse(Utf8Text.GetString(list.Attribute(" start=\""u8)), NumberStyles.None, CultureInfo.InvariantCulture, out int start) ? start : 1;
            _part.Write(Encoding.UTF8.GetBytes(FormattableString.Invariant($"<ol start=\"{(long)first + element.Items - (isInItem ? 1 : 0)}\">")));
            return;
        }

        Write(tag.Start, tag.End);
    }

    private OpenElement? Table => _open.FindLast(element => HasName(_tokens[element.Tag], "table"u8));

    private bool TakeHeader(int index)
    {
        if (!HasName(_tokens[index], "thead"u8) || Table is not { } table)
        {
            return false;
        }

        table.Header = (_tokens[index].Start, _tokens[_tokens.LastOf(index)].End, (int)_tokens.CostOf(index));
        _lacksHeader = true;
        return true;
    }

    // A header that leaves no room for a row is left out.
    private void WriteHeader(int cost)
    {
        if (_lacksHeader && Table?.Header is { } header && _used + header.Cost + cost <= _max)
        {
            Write(header.First, header.Last);
            _used += header.Cost;
        }

        _lacksHeader = false;
    }

    private void CountItem(HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Open && _open.Count > 0 && HasName(token, "li"u8))
        {
            _open[_open.Count - 1].Items++;
        }
    }

    private bool HasName(HtmlToken token, ReadOnlySpan<byte> name) => HtmlTokens.NameAt(_html.Span, token).SequenceEqual(name);

    private void Write(int start, int end) => _part.Write(_html.Span.Slice(start, end - start));
}
