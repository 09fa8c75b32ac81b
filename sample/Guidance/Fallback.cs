using System.Globalization;
using Spectre.Console;
using TypedContent;

namespace Guidance;

/// <summary>Marks a text that isn't in the reader's language with the locale it is taken from.</summary>
internal static class Fallback
{
    private static readonly Style s_mark = new(Color.Yellow);

    /// <summary>Returns the text as a console paragraph, without interpreting it as markup.</summary>
    public static Paragraph Marked(this ContentString text, Style? style = null)
    {
        var paragraph = new Paragraph(text, style);
        return text.Locale is { } locale && IsForeign(locale) ? paragraph.Append($" ({locale})", s_mark) : paragraph;
    }

    /// <summary>Determines whether only the source text remains because the sentence exists only in an outdated file of another language.</summary>
    public static bool IsLeftover(this ContentString text) =>
        text.Locale is { } locale && IsForeign(locale) && locale == text.Source.Locale;

    // Compares languages, because de-DE isn't foreign to a reader in Austria.
    private static bool IsForeign(Locale locale) =>
        locale.Culture.TwoLetterISOLanguageName != CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
