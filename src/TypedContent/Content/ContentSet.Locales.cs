using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Shared;

namespace TypedContent;

/// <content>Finds the locales that serve cultures.</content>
public abstract partial class ContentSet
{
    /// <summary>Gets the locale that serves a culture, if it has the language of the culture.</summary>
    /// <param name="culture">The culture, such as <c>de-AT</c>. It can be user input.</param>
    /// <param name="locale">The locale, such as <c>de-DE</c>, or <see langword="null"/> if no locale has the language.</param>
    /// <returns><see langword="true"/> if there is such a locale; otherwise, <see langword="false"/>.</returns>
    /// <remarks>
    /// Articles are read in every culture: the default locale, the source locale, or any other serves a culture whose language no locale has. A site
    /// that answers such a request otherwise, for example that there is no such page, calls this method.
    /// </remarks>
    public bool TryGetLocale(CultureInfo culture, [NotNullWhen(true)] out Locale? locale)
    {
        ArgumentNullException.ThrowIfNull(culture);
        locale = SortedLocales.Length > 0 && culture.Name.Length > 0 ? SortedLocales[Fallback.Resolve(culture)] : null;
        if (locale is not null && !string.Equals(LanguageOf(culture.Name), LanguageOf(locale.Name), StringComparison.OrdinalIgnoreCase))
        {
            locale = null;
        }

        return locale is not null;
    }

    // The last of the parents of a name, such as zh for zh-TW.
    private static string LanguageOf(string name)
    {
        string[] lineage = LocaleLineage.Of(name);
        return lineage[lineage.Length - 1];
    }
}
