using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Content.Variants;
using TypedContent.Shared;
using TypedContent.Text;
#if NET8_0_OR_GREATER
using DateType = System.DateOnly;
#else
using DateType = System.DateTime;
#endif

namespace TypedContent;

/// <content>Provides what lists of articles show: an excerpt, the length, the date, the locales.</content>
public abstract partial class Article
{
    private const double WordsPerMinute = 238;

    /// <summary>Gets a short text about the article in the current UI culture: its description; otherwise, its first paragraph.</summary>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public string Excerpt => ExcerptIn();

    /// <summary>Gets the number of words of the body in the current UI culture.</summary>
    /// <remarks>In scripts without spaces between words, such as those of Chinese, Japanese and Thai, a character counts as half a word. Every call counts.</remarks>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public int WordCount => WordCountIn();

    /// <summary>Gets the date of the article in the current UI culture: <c>ms.date</c> or <c>date</c> of the front matter.</summary>
    /// <value>The date, or <see langword="null"/> if the front matter has none.</value>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public DateType? Date => AllMetadata.GetFirstDateOrNull("ms.date", "date");

    /// <summary>Gets the path of the article in each locale that has a file of it, as for <c>hreflang</c> attributes.</summary>
    /// <value>The paths with the locale before them, such as <c>de-DE/billing/invoices</c>, by locale.</value>
    /// <remarks>The first read opens every pack.</remarks>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// <code>
    /// foreach ((Locale locale, string path) in article.Alternates)
    ///     Console.WriteLine($"&lt;link rel=\"alternate\" hreflang=\"{locale}\" href=\"https://example.com/{path}\"&gt;");
    /// </code>
    /// </example>
    public IReadOnlyDictionary<Locale, string> Alternates => _variants.Alternates;

    /// <summary>Returns a short text about the article in the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <returns>The description; otherwise, the first paragraph as plain text. It is empty if there is neither.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0027:API with optional parameters should have the most parameters", Justification = DistinctOverloads)]
    public string ExcerptIn(CultureInfo? culture = null) => ExcerptOf(VariantIn(culture));

    /// <summary>Returns a short text about the article in a locale, as <see cref="ExcerptIn(CultureInfo?)"/> does.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public string ExcerptIn(Locale locale) => ExcerptOf(VariantIn(locale));

    /// <summary>Returns the number of words of the body in the locale that serves a culture, as <see cref="WordCount"/> does.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <returns>The number of words.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0027:API with optional parameters should have the most parameters", Justification = DistinctOverloads)]
    public int WordCountIn(CultureInfo? culture = null) => WordCounter.Count(ToText(culture));

    /// <summary>Returns the number of words of the body in a locale, as <see cref="WordCount"/> does.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The number of words.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public int WordCountIn(Locale locale) => WordCounter.Count(ToText(locale));

    /// <summary>Returns the time that it takes to read the article: 238 words in a minute.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <returns>The time, which isn't rounded.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example><code>int minutes = (int)Math.Ceiling(article.ReadingTime().TotalMinutes);</code></example>
    public TimeSpan ReadingTime(CultureInfo? culture = null) => TimeSpan.FromMinutes(WordCountIn(culture) / WordsPerMinute);

    /// <summary>Determines whether a locale itself has a file of the article, so that it isn't taken from another.</summary>
    /// <param name="locale">The locale.</param>
    /// <returns><see langword="true"/> if there is a file; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ContentPackException">The pack of the locale is missing, damaged, or from another build.</exception>
    public bool Has(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        int index = Array.IndexOf(Set.SortedLocales, locale);
        return index >= 0 && Variant(index).HasFile;
    }

    /// <summary>Returns how many units of the article are translated in a locale.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The numbers of units in each state.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public TranslationCoverage CoverageIn(Locale locale) => VariantIn(locale).Coverage();

    /// <summary>Returns a hash of what the article shows in a locale, as for an <c>ETag</c>: its title, description, front matter and body.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>
    /// 16 hexadecimal digits, which are equal if the content is. The hash detects edits, and is no protection against people who want two contents to
    /// have one hash.
    /// </returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public string ContentHash(Locale locale)
    {
        Variant variant = VariantIn(locale);
        ulong hash = Checksum.Of(Body(variant).Bytes, Checksum.Of(variant.Html(0), Checksum.Of(variant.Html(1))));
        if (variant.Holder(Part.Metadata) is { } holder)
        {
            hash = holder.AddMetadata(hash);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    // A description of another locale isn't shown above a body of this one.
    private static string ExcerptOf(Variant variant)
    {
        Variant holder = variant.Holder(Part.Body) ?? variant;
        return holder.OwnText(1) is { Length: > 0 } description ? description
            : holder.HasBody ? Paragraphs.First(holder.Record.Text(holder.Record.Body))
            : holder.Text(1);
    }
}
