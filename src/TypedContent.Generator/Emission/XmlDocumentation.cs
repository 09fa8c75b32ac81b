using System.Globalization;
using System.Text;

namespace TypedContent.Generator.Emission;

/// <summary>Escapes the text of articles for documentation comments.</summary>
/// <remarks>The text of an article can't end the comment or an element, and can't change how code is displayed.</remarks>
internal static class XmlDocumentation
{
    private const int Longest = 200;

    /// <summary>Returns <paramref name="text"/> as one line, escaped and shortened.</summary>
    public static string Escape(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest) + 8);
        var space = false;
        var written = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]))
            {
                space = written > 0;
                continue;
            }

            var length = char.IsSurrogatePair(text, at) ? 2 : 1;
            if (!IsShown(text, at))
            {
                at += length - 1;
                continue;
            }

            if (written >= Longest)
            {
                return line.Append('…').ToString();
            }

            if (space)
            {
                line.Append(' ');
                space = false;
            }

            Append(line, text, at, length);
            written += length;
            at += length - 1;
        }

        return line.ToString();
    }

    private static void Append(StringBuilder line, string text, int at, int length) => _ = text[at] switch
    {
        '&' => line.Append("&amp;"),
        '<' => line.Append("&lt;"),
        '>' => line.Append("&gt;"),
        _ => line.Append(text, at, length),
    };

    /// <summary>Determines whether a character is kept. Lone surrogates, noncharacters and format characters other than joiners are not.</summary>
    private static bool IsShown(string text, int at) => text[at] switch
    {
        '\u200C' or '\u200D' => true,
        '\uFFFE' or '\uFFFF' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(text, at) is not (UnicodeCategory.Surrogate or UnicodeCategory.Format),
    };
}
