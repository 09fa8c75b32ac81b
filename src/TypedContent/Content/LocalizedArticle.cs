using System.Globalization;

namespace TypedContent;

/// <summary>Represents an article in a locale.</summary>
/// <example>
/// <code>
/// LocalizedArticle german = Articles.Billing.Invoices.In&lt;LocaleTypes.DeDE&gt;();
/// string page = $"&lt;h1&gt;{german.Title:H}&lt;/h1&gt;{german.ToHtml()}";
/// </code>
/// </example>
public sealed class LocalizedArticle
{
    internal LocalizedArticle(Article article, Locale locale) => (Article, Locale) = (article, locale);

    /// <summary>Gets the article in all locales.</summary>
    public Article Article { get; }

    /// <summary>Gets the locale that the article is read in. <see cref="TypedContent.Article.LocaleIn"/> tells from which one the body is taken.</summary>
    public Locale Locale { get; }

    /// <summary>Gets the title.</summary>
    public ContentString Title => Article.Title.In(Locale);

    /// <summary>Gets the description.</summary>
    public ContentString Description => Article.Description.In(Locale);

    /// <summary>Gets the values of the front matter.</summary>
    public MetadataValues Metadata => Article.AllMetadata.In(Locale);

    /// <summary>Gets the state of the article in the locale.</summary>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public TranslationState State => Article.StateIn(Locale);

    /// <summary>Returns the body as safe HTML.</summary>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <returns>The HTML.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public string ToHtml(Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All) => Article.ToHtml(Locale, linkResolver, images);

    /// <summary>Returns the body as plain text.</summary>
    /// <returns>The text without markup.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public string ToText() => Article.ToText(Locale);

    /// <summary>Returns the title.</summary>
    /// <returns>The plain text.</returns>
    public override string ToString() => Title.ToString();
}
