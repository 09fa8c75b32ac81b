using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Represents the markup of a unit's text as one pass finds it, without parsing.</summary>
/// <remarks>Four units in five have no markup. Units whose two sides have the same markup are not parsed.</remarks>
internal struct MarkupFingerprint
{
    private static readonly bool[] IsMark = AsciiTable.Of("`<\\=:[]*_.~");

    private ulong _destinations;
    private ulong _codes;
    private int _boldMarks;
    private int _boldDepth;
    private int _brackets;
    private bool _isUnusual;

    /// <summary>Returns the fingerprint of <paramref name="text"/>.</summary>
    public static MarkupFingerprint Of(ReadOnlySpan<char> text)
    {
        var print = new MarkupFingerprint();
        print.Read(text);
        return print;
    }

    /// <summary>Determines whether a translation with this fingerprint may lack markup of its source, or have damaged markup.</summary>
    public readonly bool MayDifferFrom(in MarkupFingerprint source) =>
        _isUnusual || source._isUnusual || _brackets != source._brackets || _destinations != source._destinations || _codes != source._codes
        || _boldMarks % 2 != source._boldMarks % 2 || (_boldMarks == 0) != (source._boldMarks == 0);

    private void Read(ReadOnlySpan<char> text)
    {
        var code = -1;
        var hasMoreParentheses = true;
        var isMark = IsMark;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c >= isMark.Length || !isMark[c])
            {
                continue;
            }

            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            switch (c)
            {
                case '`' when code >= 0 && code == at:
                    _isUnusual = true;
                    code = -1;
                    break;
                case '`' when code >= 0:
                    _codes = unchecked(_codes + Term(text.Slice(code, at - code)));
                    code = -1;
                    break;
                case '`':
                    code = at + 1;
                    break;
                case '<':
                case '\\' when !char.IsLetterOrDigit(next):
                case '=' when next == '"':
                case ':' when next is '/' or ':' || Follows(text, at, "mailto") || Follows(text, at, "tel"):
                case '_' when next == '_':
                case '~' when next == '~':
                case '*' when code < 0 && next != '*':
                case '.' when Follows(text, at, "www"):
                    _isUnusual = true;
                    break;
                case '[' when code < 0:
                    // Brackets in brackets, images, and footnotes.
                    _isUnusual |= _brackets > 0 || next is ']' or '!' or '^' || (at > 0 && text[at - 1] == '!');
                    _brackets++;
                    break;
                case ']' when code < 0:
                    _isUnusual |= _brackets <= 0;
                    _brackets--;
                    if (next == '(' && hasMoreParentheses)
                    {
                        var length = text.Slice(at).IndexOf(')');
                        hasMoreParentheses = length >= 0;
                        _isUnusual |= !hasMoreParentheses;
                        _destinations = unchecked(_destinations + Term(text.Slice(at, Math.Max(0, length))));
                        at += Math.Max(0, length);
                    }
                    else
                    {
                        _isUnusual |= next is '(' || (char.IsWhiteSpace(next) && NextInk(text, at + 1) == '(');
                    }

                    break;
                case '*' when code < 0 && next == '*':
                    ReadBoldMark(text, at);
                    at++;
                    break;
            }
        }

        _isUnusual |= code >= 0;
    }

    /// <summary>Reads <c>**</c>. Marks are assumed to open and close in turn, and must adjoin words as CommonMark requires.</summary>
    private void ReadBoldMark(ReadOnlySpan<char> text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 2 < text.Length ? text[at + 2] : ' ';
        var opens = _boldMarks++ % 2 == 0;
        var (inner, outer) = opens ? (after, before) : (before, after);
        _isUnusual |= after == '*' || char.IsWhiteSpace(inner) || (!char.IsLetterOrDigit(inner) && char.IsLetterOrDigit(outer)) || (!opens && _boldDepth != _brackets);
        _boldDepth = _brackets;
    }

    /// <summary>Returns what a text adds to a sum. In a sum of hashes, changes of one character in each of two texts can cancel out.</summary>
    private static ulong Term(ReadOnlySpan<char> text)
    {
        var hash = ContentHash.Of(text);
        return unchecked(hash * hash);
    }

    private static bool Follows(ReadOnlySpan<char> text, int at, string word) =>
        text.Slice(0, at).EndsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static char NextInk(ReadOnlySpan<char> text, int at)
    {
        for (var end = Math.Min(text.Length, at + 16); at < end; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                return text[at];
            }
        }

        return ' ';
    }
}
