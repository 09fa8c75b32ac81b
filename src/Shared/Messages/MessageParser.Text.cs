namespace TypedContent.Shared.Messages;

/// <content>Reads text: HTML, and apostrophes that make syntax text.</content>
internal sealed partial class MessageParser
{
    private static readonly HashSet<string> s_empty = new(StringComparer.Ordinal) { "area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr" };

    private void ReadText(bool isAmount)
    {
        switch (Current)
        {
            case '<' when TagEnd() is > 0 and var end:
                ReadTag(end);
                break;
            case '&':
                int semicolon = _html.IndexOf(';', _at);
                Append(semicolon < 0 ? 1 : semicolon + 1 - _at);
                break;
            case '\'':
                ReadApostrophe(isAmount);
                break;
            default:
                Append(1);
                break;
        }
    }

    /// <summary>Reads an apostrophe, as ICU does: two are one, and one before syntax begins text that ends at the next.</summary>
    private void ReadApostrophe(bool isAmount)
    {
        char next = _at + 1 < _html.Length ? _html[_at + 1] : '\0';
        if (next == '\'')
        {
            _at++;
            Append(1);
            return;
        }

        if (next is not ('{' or '}') && !(next == '#' && isAmount))
        {
            Append(1);
            return;
        }

        int start = _at;
        for (_at++; !IsAtEnd;)
        {
            if (Current == '<' && TagEnd() is > 0 and var end)
            {
                ReadTag(end);
                continue;
            }

            // Two apostrophes are one here too, and one ends the text.
            if (Current == '\'')
            {
                _at++;
                if (IsAtEnd || _html[_at] != '\'')
                {
                    _quotes.Add(new MessageQuote(start, _at - 1));
                    return;
                }
            }

            Append(1);
        }

        Fail(
            start, "the apostrophe begins text that no other apostrophe ends",
            $"write two apostrophes, as in {MessageQuote.Doubled(_html, start)}, or another one where the text ends");
    }

    private void ReadTag(int end)
    {
        int start = _at;
        bool isClosing = _html[start + 1] == '/';
        int nameStart = isClosing ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (char.IsLetterOrDigit(_html[nameEnd]))
        {
            nameEnd++;
        }

        string name = _html.Substring(nameStart, nameEnd - nameStart);
        if (!isClosing && name is "code" or "pre" && _html.IndexOf($"</{name}>", end, StringComparison.Ordinal) is >= 0 and var close)
        {
            Append(close + $"</{name}>".Length - start);
            return;
        }

        Append(end - start);
        if (isClosing)
        {
            _elements--;
            if (_elements < 0 && _depth > 0)
            {
                Fail(start, "markup ends in a branch that doesn't begin in it", "put both marks into the branch, as in 'one {**one** file}'");
            }
        }
        else if (name.Length > 0 && _html[end - 2] != '/' && !s_empty.Contains(name))
        {
            _elements++;
        }
    }

    /// <summary>Returns the position after the tag at the current position, or -1 if there is none.</summary>
    private int TagEnd()
    {
        if (_at + 1 >= _html.Length || !(_html[_at + 1] is '/' or '!' || char.IsLetter(_html[_at + 1])))
        {
            return -1;
        }

        bool isQuoted = false;
        for (int i = _at; i < _html.Length; i++)
        {
            if (_html[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (_html[i] == '>' && !isQuoted)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private void Append(int length)
    {
        _text.Append(_html, _at, length);
        _at += length;
    }
}
