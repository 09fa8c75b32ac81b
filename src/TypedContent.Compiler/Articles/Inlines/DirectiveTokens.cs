using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Inlines;

/// <summary>Puts codes in the place of the tokens in directives, in one pass.</summary>
/// <param name="markdown">The text that was parsed.</param>
/// <param name="tokens">The tokens, in order.</param>
internal sealed class DirectiveTokens(string markdown, List<InlineToken> tokens)
{
    private readonly List<InlineToken> _result = [];

    // The first token that isn't in the result, where its rest begins, and whether its words are known to be as they are written.
    private int _next;
    private int _cut;
    private bool? _isWritten;

    /// <summary>Returns the tokens with a code in the place of each directive that cuts nothing but words.</summary>
    /// <param name="directives">The ranges of the directives, in order.</param>
    public List<InlineToken> Replace(IReadOnlyList<TextRange> directives)
    {
        foreach (var directive in directives)
        {
            while (_next < tokens.Count && tokens[_next].End <= directive.Start)
            {
                AddRest();
            }

            var end = _next;
            while (end < tokens.Count && tokens[end].Start < directive.End && CanCut(end, directive))
            {
                end++;
            }

            if (end > _next && (end == tokens.Count || tokens[end].Start >= directive.End))
            {
                Add(directive, end);
            }
        }

        while (_next < tokens.Count)
        {
            AddRest();
        }

        return _result;
    }

    private void Add(TextRange directive, int end)
    {
        AddWords(directive.Start);
        _result.Add(new InlineToken(InlinePartKind.Placeholder, CodeType.Other, directive.Start, directive.End, markdown.Substring(directive.Start, directive.Length)));
        if (tokens[end - 1].End <= directive.End)
        {
            MoveTo(end);
            return;
        }

        if (end - 1 > _next)
        {
            MoveTo(end - 1);
            _isWritten = true;
        }

        _cut = directive.End;
    }

    private bool CanCut(int index, TextRange directive)
    {
        var token = tokens[index];
        if (token.Start >= directive.Start && token.End <= directive.End)
        {
            return true;
        }

        return token.Kind == InlinePartKind.Text
            && (index == _next ? _isWritten ??= TokenProtection.IsAsWritten(markdown, token) : TokenProtection.IsAsWritten(markdown, token));
    }

    private void AddRest()
    {
        if (_cut <= tokens[_next].Start)
        {
            _result.Add(tokens[_next]);
        }
        else
        {
            AddWords(tokens[_next].End);
        }

        MoveTo(_next + 1);
    }

    /// <summary>Adds the words of the next token up to a position.</summary>
    private void AddWords(int end)
    {
        var token = tokens[_next];
        var start = Math.Max(_cut, token.Start);
        if (end > start)
        {
            _result.Add(TokenProtection.Piece(token, new TextRange(start - token.Start, end - token.Start)));
        }
    }

    private void MoveTo(int token) => (_next, _cut, _isWritten) = (token, 0, null);
}
