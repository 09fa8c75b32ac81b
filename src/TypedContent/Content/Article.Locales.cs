using System.Globalization;

namespace TypedContent;

/// <content>Binds an article to a locale.</content>
public abstract partial class Article
{
    /// <summary>Returns the article, bound to the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in.</param>
    /// <returns>The article in the locale. What the locale lacks is taken from another.</returns>
    public LocalizedArticle In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new LocalizedArticle(this, Set.SortedLocales[Cultures.Find(culture)]);
    }

    /// <summary>Returns the article, bound to a locale.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The article in the locale. What the locale lacks is taken from another.</returns>
    public LocalizedArticle In(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return new LocalizedArticle(this, locale);
    }
}
