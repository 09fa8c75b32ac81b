using System.Globalization;
using System.Text;

namespace TypedContent.Html.Splitting;

/// <summary>Tells ends of sentences from the periods of abbreviations and numbers, by their words alone.</summary>
/// <remarks>A text is divided between other words rather than after an abbreviation that isn't known, so that the list can be short.</remarks>
internal static class SentenceEnd
{
    private const int LongestWord = 12;

    // What a capital letter often follows. A single letter, and a word with a period in it, such as "e.g.", are none of these.
    private static readonly HashSet<string> s_abbreviations = new(
        ["abb", "abs", "art", "bijv", "bl", "bzw", "ca", "cf", "co", "dhr", "dr", "др", "dvs", "evtl", "ex", "exkl", "fig", "ggf", "hr", "inc", "inkl", "jr", "kap", "ltd", "max", "mevr",
            "min", "mr", "mrs", "ms", "no", "nr", "osv", "prof", "resp", "sog", "st", "str", "vgl", "vs"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Determines whether a sentence ends before a position of a text that follows a space, or an ideographic full stop.</summary>
    internal static bool IsAt(ReadOnlySpan<byte> text, int at)
    {
        if (text.Slice(0, at).EndsWith("\u3002"u8))
        {
            return true;
        }

        return at > 1 && text[at - 1] is (byte)' ' or (byte)'\n' && text[at - 2] switch
        {
            (byte)'!' or (byte)'?' => !IsContinued(text.Slice(at)),
            (byte)'.' => !IsContinued(text.Slice(at)) && !IsAbbreviation(text.Slice(0, at - 2)),
            _ => false,
        };
    }

    // After an abbreviation, a sentence goes on in lower case, or with a number, as in "no. 5".
    private static bool IsContinued(ReadOnlySpan<byte> next)
    {
        if (next.IsEmpty || next[0] < 0x80)
        {
            return !next.IsEmpty && next[0] is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9');
        }

        int length = 1;
        while (length < next.Length && (next[length] & 0xC0) == 0x80)
        {
            length++;
        }

        return CharUnicodeInfo.GetUnicodeCategory(Encoding.UTF8.GetString(next.Slice(0, length).ToArray()), 0) == UnicodeCategory.LowercaseLetter;
    }

    private static bool IsAbbreviation(ReadOnlySpan<byte> before)
    {
        int start = before.Length;
        while (start > 0 && before.Length - start <= LongestWord && (before[start - 1] is (byte)'.' || before[start - 1] >= 0x80 || char.IsLetterOrDigit((char)before[start - 1])))
        {
            start--;
        }

        ReadOnlySpan<byte> word = before.Slice(start);
        return word.Length is > 0 and <= LongestWord
            && ((word.Length == 1 && !char.IsDigit((char)word[0])) || word.IndexOf((byte)'.') >= 0 || s_abbreviations.Contains(Encoding.UTF8.GetString(word.ToArray())));
    }
}
