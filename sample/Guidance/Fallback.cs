using System.Globalization;
using Spectre.Console;
using TypedContent;

namespace Guidance;

/// <summary>Marks a text that isn't in the reader's language with the locale it is taken from.</summary>
internal static class Fallback
{
    private static readonly Style s_mark = new(Color.Yellow);

    /// <summary>The text for the console, as it is: nothing in it counts as markup.</summary>
    public static Paragraph Marked(this ContentString text, Style? style = null)
    {
        var paragraph = new Paragraph(text, style);
        return text.Locale is { } locale && IsForeign(locale) ? paragraph.Append($" ({locale})", s_mark) : paragraph;
    }

    /// <summary>Whether nothing but the source is left: only an outdated file of yet another language has the sentence.</summary>
    public static bool IsLeftover(this ContentString text) =>
        text.Locale is { } locale && IsForeign(locale) && locale == text.Source.Locale;

    // By language, since de-DE is no foreign text for a reader in Austria.
    private static bool IsForeign(Locale locale) =>
        locale.Culture.TwoLetterISOLanguageName != CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
