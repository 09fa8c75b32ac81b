using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TypedContent;
using TypedContent.AspNetCore;

namespace Portal;

/// <summary>Writes articles with an element for each sentence.</summary>
internal static partial class UnitHtml
{
    /// <summary>Returns the article, in which sentences that are out of date or in another language are marked.</summary>
    public static string Marked(ContentPage page) => page.Article.ToHtmlByUnit(
        unit => page.IsFallback || StateOf(unit) is not { } state ? null : $"<span data-state=\"{state}\"{LanguageOf(unit, page)}>{unit.ToHtml(page.Links, page.Images)}</span>",
        page.ServingLocale,
        page.Links,
        page.Images);

    /// <summary>Returns the article with a number for each sentence, and the number of sentences.</summary>
    public static (string Html, int Units) Numbered(ContentPage page) => Number(
        page, (unit, number) => $"<span data-unit=\"{number}\" data-state=\"{StateOf(unit)}\"{LanguageOf(unit, page)}>{unit.ToHtml(page.Links, page.Images)}</span>");

    /// <summary>Returns the source of the article with the same numbers. Ids are left out, since the page has them.</summary>
    public static (string Html, int Units) NumberedSource(ContentPage page)
    {
        (string html, int units) = Number(page, (unit, number) => $"<span data-unit=\"{number}\">{unit.Source.ToHtml(page.Links, page.Images)}</span>");
        return (Ids().Replace(html, ""), units);
    }

    /// <summary>Returns the style sheet that lights a sentence in both columns if the pointer is on one of them.</summary>
    public static string Lights(int units)
    {
        var rules = new StringBuilder();
        for (int i = 1; i <= units; i++)
        {
            rules.Append(CultureInfo.InvariantCulture, $".side-by-side:has([data-unit=\"{i}\"]:hover) [data-unit=\"{i}\"],");
        }

        return rules.Append(".lit{background:var(--light);color:var(--text)}").ToString();
    }

    private static (string Html, int Units) Number(ContentPage page, Func<ContentString, int, string> write)
    {
        int number = 0;
        string html = page.Article.ToHtmlByUnit(unit => write(unit, ++number), page.ServingLocale, page.Links, page.Images);
        return (html, number);
    }

    private static string? StateOf(ContentString unit) => unit.State switch
    {
        TranslationState.Outdated or TranslationState.Leftover => "outdated",
        TranslationState.Fallback => "fallback",
        _ => null,
    };

    private static string LanguageOf(ContentString unit, ContentPage page) =>
        unit.Locale is { } locale && locale != page.Locale ? $" lang=\"{locale}\"" : "";

    [GeneratedRegex(" id=\"[^\"]*\"")]
    private static partial Regex Ids();
}
