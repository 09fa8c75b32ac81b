namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Makes the parts of a text of tokens.</summary>
internal static class InlineParts
{
    /// <summary>Returns the content that tokens are, with codes numbered in the order in which they begin.</summary>
    /// <param name="markdown">The text that was parsed.</param>
    /// <param name="start">The beginning of the content in it.</param>
    /// <param name="tokens">The tokens.</param>
    public static InlineContent Of(string markdown, int start, List<InlineToken> tokens)
    {
        var numbers = new Dictionary<int, int>();
        var (last, previous) = (0, start);
        var parts = new List<InlinePart>();

        // Markup of which only one end is in the text stands alone.
        var whole = new HashSet<int>(tokens.Where(token => token.Kind == InlinePartKind.Close).Select(token => token.Pair));
        whole.IntersectWith(tokens.Where(token => token.Kind == InlinePartKind.Open).Select(token => token.Pair));
        foreach (var token in tokens)
        {
            // A backslash before words that it escapes is part of them.
            var begin = token.Kind == InlinePartKind.Text && !token.IsSoftBreak ? Math.Min(previous, token.Start) : token.Start;
            var written = token.Rewritten ?? markdown.Substring(begin, token.End - begin);
            previous = token.End;
            if (token.Kind == InlinePartKind.Text)
            {
                parts.Add(new InlinePart(InlinePartKind.Text, CodeType.None, token.Value, written));
                continue;
            }

            var kind = token.Pair > 0 && !whole.Contains(token.Pair) ? InlinePartKind.Placeholder : token.Kind;
            var number = kind == InlinePartKind.Close ? numbers[token.Pair] : ++last;
            if (kind == InlinePartKind.Open)
            {
                numbers[token.Pair] = number;
            }

            parts.Add(new InlinePart(kind, token.Type, token.Value, written) { Id = number });
        }

        return InlineContent.Of(parts);
    }
}
