using System.Globalization;
using Spectre.Console;
using TypedContent;

namespace Guidance;

/// <summary>Marks texts that aren't the translation of today's source: with the locale they are taken from, or with their state.</summary>
internal static class Marks
{
    private static readonly Style s_mark = new(Color.Yellow);

    /// <summary>Returns the text as a console paragraph, without interpreting it as markup.</summary>
    public static Paragraph Marked(this ContentString text, Style? style = null)
    {
        var paragraph = new Paragraph(text, style);
        return MarkOf(text) is { } mark ? paragraph.Append($" ({mark})", s_mark) : paragraph;
    }

    /// <summary>Returns what to tell readers about a text. Texts of which nothing is known aren't marked one by one.</summary>
    private static string? MarkOf(ContentString text) => text.State switch
    {
        TranslationState.Fallback when IsForeign(text.Locale!) => text.Locale!.Name,
        TranslationState.Outdated => "outdated",
        TranslationState.Leftover => "of an older source",
        _ => null,
    };

    // Compares languages, because de-DE isn't foreign to a reader in Austria.
    private static bool IsForeign(Locale locale) =>
        locale.Culture.TwoLetterISOLanguageName != CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
