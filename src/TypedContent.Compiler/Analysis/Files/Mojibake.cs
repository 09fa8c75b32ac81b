using System.Text;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Finds UTF-8 that was decoded as Windows-1252, such as <c>Ã«</c> for <c>ë</c> and <c>â€™</c> for <c>’</c>.</summary>
internal static class Mojibake
{
    // The characters of Windows-1252 for the bytes 80 to 9F. Other bytes are characters with the same number.
    private const string HighBytes = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // These follow capitals in correct text: „Å“, NESCAFÉ®, À La Carte with a no-break space.
    private const string Punctuation = "‚„…‹‘’“”•–—™›\u00A0¡§©ª«®°²³´·¹º»¿";

    /// <summary>Returns the number of characters at <paramref name="at"/> that were decoded from a single character; 0 for none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var second = at + 1 < text.Length ? text[at + 1] : ' ';
        var third = at + 2 < text.Length ? text[at + 2] : ' ';
        switch (text[at])
        {
            case 'â' when second is '€' or '„' or '†' or 'ˆ' or '‰' && ByteOf(third) is >= 0x80 and < 0xC0:
                return 3;
            case 'Ã' or 'Â' or 'Ä' or 'Å' or 'Ð' or 'Ñ' when ByteOf(second) is >= 0x80 and < 0xC0 && !IsCapital(text, at - 1):
                return Punctuation.IndexOf(second) < 0 || IsInLowerCase(text, at) || (text[at] == 'Â' && second is '\u00A0' or '®' or '°' or '©') ? 2 : 0;
            default:
                return 0;
        }
    }

    /// <summary>Returns <paramref name="text"/> as it was before the wrong decoding; null where it can't be restored.</summary>
    public static string? Repair(string text)
    {
        var repaired = Encoding.UTF8.GetString([.. text.Select(c => (byte)ByteOf(c))]);
        return repaired.Contains('\uFFFD') || char.IsWhiteSpace(repaired[0]) ? null : repaired;
    }

    private static int ByteOf(char c) => c < '\u0100' ? c : HighBytes.IndexOf(c) is >= 0 and var index ? 0x80 + index : -1;

    private static bool IsCapital(ReadOnlySpan<char> text, int at) => at >= 0 && char.IsUpper(text[at]);

    private static bool IsInLowerCase(ReadOnlySpan<char> text, int at) => at > 0 && char.IsLower(text[at - 1]);
}
