using System.Text;
using TypedContent.Compiler.Articles.Inlines;

namespace TypedContent.Compiler.Pseudo;

/// <summary>Writes letters with accents, so that text that isn't translated can be told from text that is.</summary>
internal static class PseudoText
{
    /// <summary>The marks around a text, by which text that is cut off is seen.</summary>
    public const string Open = "⟦", Close = "⟧";

    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accented = "áƀçđéƒğĥíĵķłɱñóþǫŕšŧúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞǪŔŠŦÚṼŴẊÝŽ";
    private const string Filler = " ŧéẋŧ łóñğéŕ ŧĥáñ ŧĥé šóúŕçé";

    // Translations of English into other languages are about a third longer.
    private const double Growth = 0.35;

    /// <summary>Returns a letter with an accent; another character as it is.</summary>
    public static char Accent(char c) => Plain.IndexOf(c) is >= 0 and var index ? Accented[index] : c;

    /// <summary>Returns the text by which a text of <paramref name="letters"/> letters grows.</summary>
    public static string FillerFor(int letters)
    {
        var length = (int)Math.Round(letters * Growth);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(Filler, 0, Math.Min(Filler.Length, length - text.Length));
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Writes the letters of a range of <paramref name="text"/> with accents, but for those of placeholders: in braces, and after a percent sign.</summary>
    /// <returns>The number of letters.</returns>
    public static int Accent(char[] text, int start, int end)
    {
        var (letters, depth) = (0, 0);
        for (var at = start; at < end; at++)
        {
            depth += text[at] == '{' ? 1 : text[at] == '}' && depth > 0 ? -1 : 0;
            if (text[at] == '%')
            {
                at += ProtectedText.LengthOfConversion(text.AsSpan(at, end - at)) is > 0 and var length ? length - 1 : 0;
            }
            else if (depth == 0 && Accent(text[at]) is var accented && accented != text[at])
            {
                text[at] = accented;
                letters++;
            }
        }

        return letters;
    }
}
