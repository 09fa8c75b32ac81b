using System.Globalization;
using System.Text;

namespace TypedContent.Shared.Search;

/// <summary>
/// Reads the words of a text, as the index has them. In scripts without spaces between words, each pair of letters that follow each other is read as a word.
/// </summary>
internal sealed class WordReader(string text, LetterFolding folding)
{
    private readonly StringBuilder _term = new();
    private int _next;

    /// <summary>Gets the place of the word in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Gets the place after the word.</summary>
    public int End { get; private set; }

    /// <summary>Gets the word as it is searched.</summary>
    public string Term { get; private set; } = string.Empty;

    /// <summary>Gets a value that indicates whether the word is a pair of letters, or one, in a script without spaces.</summary>
    public bool IsPair { get; private set; }

    /// <summary>Reads the next word; returns false if there is none.</summary>
    public bool Read()
    {
        while (_next < text.Length)
        {
            if (IsDense(_next))
            {
                if (ReadPair())
                {
                    return true;
                }
            }
            else if (!char.IsLetterOrDigit(text, _next))
            {
                _next++;
            }
            else if (ReadWord())
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadWord()
    {
        (Start, IsPair) = (_next, false);
        _term.Clear();
        while (_next < text.Length && !IsDense(_next) && (char.IsLetterOrDigit(text, _next) || IsMark(text[_next])))
        {
            var end = AfterCharacter(_next);
            for (; _next < end; _next++)
            {
                if (_term.Length < SearchLayout.MaxTermLetters)
                {
                    folding.Append(_term, text[_next]);
                }
            }
        }

        (End, Term) = (_next, _term.ToString());
        return Term.Length > 0;
    }

    private bool ReadPair()
    {
        var first = AfterLetter(_next);
        var isInPairBefore = IsPair && End > _next;
        (Start, End, IsPair) = (_next, first < text.Length && IsDense(first) ? AfterLetter(first) : first, true);
        _next = first;
        if (isInPairBefore && End == first)
        {
            return false;
        }

        _term.Clear();
        for (var i = Start; i < End && _term.Length < SearchLayout.MaxTermLetters; i++)
        {
            folding.Append(_term, text[i]);
        }

        Term = _term.ToString();
        return true;
    }

    private bool IsDense(int index) => text[index] switch
    {
        < '\u0E00' => false,
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') => char.IsLetterOrDigit(text[index]),
        (>= '\u3040' and <= '\u30FF') or (>= '\u31F0' and <= '\u31FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9D') => char.IsLetter(text[index]),
        >= '\uD840' and <= '\uD888' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        _ => false,
    };

    /// <summary>Returns the place after a letter and its marks.</summary>
    private int AfterLetter(int index)
    {
        var end = AfterCharacter(index);
        while (end < text.Length && end - index < SearchLayout.MaxTermLetters / 2 && IsMark(text[end]))
        {
            end++;
        }

        return end;
    }

    private int AfterCharacter(int index) => index + (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1);

    private static bool IsMark(char letter) => letter is '\u00AD' or '\u200C' or '\u200D'
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
