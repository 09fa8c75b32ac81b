using TypedContent.Text;

namespace TypedContent.Html.Splitting;

/// <summary>Reads HTML of a pack as tags and texts.</summary>
internal sealed class HtmlTokens
{
    private readonly List<HtmlToken> _tokens = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly List<long> _costs = [0];

    internal HtmlTokens(ReadOnlySpan<byte> html)
    {
        var open = new Stack<int>();
        for (int at = 0; at < html.Length; at = _tokens[_tokens.Count - 1].End)
        {
            HtmlToken token = Read(html, at);
            if (token.Kind == HtmlTokenKind.Close && !Closes(open, html, token))
            {
                token = token.AsWhole();
            }

            if (token.Kind == HtmlTokenKind.Close)
            {
                _ends[open.Pop()] = _tokens.Count;
            }
            else if (token.Kind == HtmlTokenKind.Open)
            {
                open.Push(_tokens.Count);
            }

            _tokens.Add(token);
            _costs.Add(_costs[_costs.Count - 1] + token.Cost);
        }

        // HTML in packs is well formed. What isn't stands as a whole.
        foreach (int unclosed in open)
        {
            _tokens[unclosed] = _tokens[unclosed].AsWhole();
        }
    }

    internal int Count => _tokens.Count;

    internal HtmlToken this[int index] => _tokens[index];

    /// <summary>Returns the index of the last token of the element that begins with a token.</summary>
    internal int LastOf(int index) => _ends.TryGetValue(index, out int end) ? end : index;

    /// <summary>Returns the most characters of plain text that an element becomes.</summary>
    internal long CostOf(int index) => _costs[LastOf(index) + 1] - _costs[index];

    private bool Closes(Stack<int> open, ReadOnlySpan<byte> html, HtmlToken token) =>
        open.Count > 0 && NameAt(html, _tokens[open.Peek()]).SequenceEqual(NameAt(html, token));

    /// <summary>Returns the name of a tag.</summary>
    internal static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> html, HtmlToken token) =>
        Tag.TryRead(html.Slice(token.Start, token.Length), out Tag tag) ? tag.Name : default;

    private static HtmlToken Read(ReadOnlySpan<byte> html, int at)
    {
        ReadOnlySpan<byte> rest = html.Slice(at);
        if (rest[0] != '<' || !Tag.TryRead(rest, out Tag tag))
        {
            int end = rest.Slice(1).IndexOf((byte)'<');
            int length = end < 0 ? rest.Length : end + 1;
            return new HtmlToken(HtmlTokenKind.Text, at, length, TextLength.Of(rest.Slice(0, length)));
        }

        if (FootnoteMark.LengthAt(rest, tag) is > 0 and var mark)
        {
            return new HtmlToken(HtmlTokenKind.Whole, at, mark, 0);
        }

        TagEffect effect = TagEffects.Of(tag.Name);
        HtmlTokenKind kind = IsVoid(tag.Name) ? HtmlTokenKind.Whole : tag.IsClosing ? HtmlTokenKind.Close : HtmlTokenKind.Open;
        int cost = effect == TagEffect.Image ? TextLength.Of(tag.Attribute(" alt=\""u8)) : effect == TagEffect.None ? 0 : 1;
        return new HtmlToken(kind, at, tag.Length, cost);
    }

    private static bool IsVoid(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("br"u8) || name.SequenceEqual("img"u8) || name.SequenceEqual("hr"u8) || name.SequenceEqual("input"u8)
        || name.SequenceEqual("wbr"u8) || name.SequenceEqual("col"u8) || name.SequenceEqual("source"u8) || name.SequenceEqual("track"u8) || (name.Length > 0 && name[0] == '!');
}
