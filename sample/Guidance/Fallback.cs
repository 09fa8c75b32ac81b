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

    // A reader in Austria reads de-DE without noticing. The invariant culture asks for no language at all.
    private static bool IsForeign(Locale locale) =>
        CultureInfo.CurrentUICulture is { Name.Length: > 0, TwoLetterISOLanguageName: var language }
        && locale.Culture.TwoLetterISOLanguageName != language;
}
