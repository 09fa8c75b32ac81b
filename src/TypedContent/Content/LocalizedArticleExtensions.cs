namespace TypedContent;

/// <summary>Binds articles to locales that have them.</summary>
public static class LocalizedArticleExtensions
{
    /// <summary>Returns the article in a locale that has a file of it. For another locale, the call doesn't compile.</summary>
    /// <typeparam name="TLocale">The locale, such as <c>LocaleTypes.DeDE</c>.</typeparam>
    /// <param name="article">The article.</param>
    /// <returns>The article, bound to the locale.</returns>
    /// <example><code>string html = Articles.Billing.Invoices.In&lt;LocaleTypes.DeDE&gt;().ToHtml();</code></example>
    public static LocalizedArticle In<TLocale>(this IArticleIn<TLocale> article)
        where TLocale : struct, ILocaleType
    {
        ArgumentNullException.ThrowIfNull(article);
        return ((Article)article).In(default(TLocale).Locale);
    }
}
