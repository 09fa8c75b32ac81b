using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Makes codes of directives and names of values that are parts of words.</summary>
internal static class TokenProtection
{
    /// <summary>Returns the tokens with codes in place of what a translation must keep.</summary>
    public static List<InlineToken> Protect(string markdown, TextRange range, List<InlineToken> tokens)
    {
        var directives = ProtectedText.Directives(markdown, range);
        if (directives.Count > 0)
        {
            tokens = new DirectiveTokens(markdown, tokens).Replace(directives);
        }

        var result = new List<InlineToken>();
        var scanner = new ValueScanner();
        foreach (var token in tokens)
        {
            IReadOnlyList<TextRange> values = token.Kind == InlinePartKind.Text && token.Value.IndexOfAny(['{', '}', '%']) >= 0 ? scanner.Next(token.Value) : [];

            // Where words are written with escapes or entities, their places are not known.
            if (values.Count > 0 && IsAsWritten(markdown, token))
            {
                AddSplit(token, values, result);
            }
            else
            {
                result.Add(token);
            }
        }

        return result;
    }

    private static void AddSplit(InlineToken token, IReadOnlyList<TextRange> values, List<InlineToken> result)
    {
        var at = 0;
        foreach (var value in values)
        {
            AddWords(at, value.Start);
            result.Add(Piece(token, value) with { Kind = InlinePartKind.Placeholder, Type = CodeType.Value });
            at = value.End;
        }

        AddWords(at, token.Value.Length);

        void AddWords(int start, int end)
        {
            if (end > start)
            {
                result.Add(Piece(token, new TextRange(start, end)));
            }
        }
    }

    /// <summary>Determines whether the words of a token are those of the Markdown, without escapes and entities.</summary>
    public static bool IsAsWritten(string markdown, InlineToken token) =>
        token.Value.Length == token.End - token.Start && string.CompareOrdinal(markdown, token.Start, token.Value, 0, token.Value.Length) == 0;

    /// <summary>Returns a part of words that are as they are written.</summary>
    public static InlineToken Piece(InlineToken token, TextRange range) =>
        token with { Start = token.Start + range.Start, End = token.Start + range.End, Value = token.Value.Substring(range.Start, range.Length), Rewritten = null };
}
