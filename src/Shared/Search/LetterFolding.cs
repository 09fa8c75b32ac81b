using System.Text;

namespace TypedContent.Shared.Search;

/// <summary>
/// Folds letters, so that a word is found however it is written: lower case, no accents. Letters that are in the alphabet of the language stay
/// as they are. It doesn't use ICU, so that the index and a program agree.
/// </summary>
internal sealed class LetterFolding
{
    private static readonly Dictionary<char, string> Folded = LetterData.Letters.Split(' ').ToDictionary(entry => entry[0], entry => entry.Substring(1));

    private static readonly Dictionary<string, string> OwnLetters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["az"] = "çğıöşü", ["da"] = "æøå", ["es"] = "ñ", ["et"] = "äöüõ", ["fi"] = "åäö", ["hu"] = "öőüű", ["is"] = "æöðþ", ["nb"] = "æøå",
        ["nn"] = "æøå", ["no"] = "æøå", ["sv"] = "åäö", ["tr"] = "çğıöşü",
    };

    private readonly string _own;
    private readonly bool _hasDotlessI;

    private LetterFolding(string language)
    {
        _own = OwnLetters.TryGetValue(language, out var letters) ? letters : string.Empty;
        _hasDotlessI = _own.AsSpan().IndexOf('ı') >= 0;
    }

    /// <summary>Returns the folding of a locale, such as <c>sv-SE</c>.</summary>
    public static LetterFolding Of(string locale) => new(locale.Split('-')[0]);

    /// <summary>Appends a letter or a mark as it is searched.</summary>
    public void Append(StringBuilder term, char letter)
    {
        if (letter < 0x80)
        {
            term.Append(letter == 'I' && _hasDotlessI ? 'ı' : char.ToLowerInvariant(letter));
            return;
        }

        var lower = char.ToLowerInvariant(letter);
        if (_own.AsSpan().IndexOf(lower) >= 0)
        {
            term.Append(lower);
        }
        else if (Folded.TryGetValue(letter, out var folded))
        {
            term.Append(folded);
        }
        else if (!IsDropped(letter))
        {
            term.Append(lower);
        }
    }

    /// <summary>Returns whether a mark is an accent or a vowel sign that texts of its script are also written without, or isn't shown.</summary>
    private static bool IsDropped(char mark) => mark is
        '\u00AD' or (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' or '\u200C' or '\u200D';
}
