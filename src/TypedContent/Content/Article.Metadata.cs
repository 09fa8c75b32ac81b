using System.ComponentModel;
using System.Globalization;
using TypedContent.Content.Variants;

namespace TypedContent;

/// <content>Reads front matter as the schema of the article types it.</content>
public abstract partial class Article
{
    /// <summary>Returns the front matter as a schema of the project, in the current UI culture.</summary>
    /// <typeparam name="T">A type with the attribute <see cref="ContentMetadataAttribute"/>, or one that it derives from.</typeparam>
    /// <returns>The front matter, or <see langword="null"/> if the article has no such schema.</returns>
    /// <remarks>What the file of a locale lacks is taken from the first file of the article: that of the source locale, if there is one.</remarks>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// <code>
    /// var owners = Articles.Billing.All.Select(article => article.MetadataAs&lt;InvoiceFrontMatter&gt;()?.Owner);
    /// </code>
    /// </example>
    public T? MetadataAs<T>()
        where T : class => MetadataOf(VariantIn(CultureInfo.CurrentUICulture)) as T;

    /// <summary>Returns the front matter as a schema of the project, in the locale that serves a culture, as <see cref="MetadataAs{T}()"/> does.</summary>
    /// <typeparam name="T">A type with the attribute <see cref="ContentMetadataAttribute"/>, or one that it derives from.</typeparam>
    /// <param name="culture">The culture to read in.</param>
    /// <returns>The front matter, or <see langword="null"/> if the article has no such schema.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public T? MetadataAs<T>(CultureInfo culture)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(culture);
        return MetadataOf(VariantIn(culture)) as T;
    }

    /// <summary>Returns the front matter as a schema of the project, in a locale.</summary>
    /// <typeparam name="T">A type with the attribute <see cref="ContentMetadataAttribute"/>, or one that it derives from.</typeparam>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The front matter, or <see langword="null"/> if the article has no such schema.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public T? MetadataAs<T>(Locale locale)
        where T : class => MetadataOf(VariantIn(locale)) as T;

    /// <summary>Returns a new object of the schema of the article, or <see langword="null"/> if it has none. Generated code overrides it.</summary>
    /// <param name="reader">The front matter.</param>
    /// <returns>The object.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual object? ReadMetadata(MetadataReader reader) => null;

    internal IEnumerable<string> TagsOfFirstFile =>
        (_variants.FirstFile?.Metadata.Find("tags") ?? []).Select(static tag => tag.Trim()).Where(static tag => tag.Length > 0);

    // Racing threads may both create one; one of them is kept.
    private object? MetadataOf(Variant variant) =>
        variant.Described ?? Interlocked.CompareExchange(ref variant.Described, ReadMetadata(new MetadataReader(this, variant.Holder(Part.Metadata), variant.FirstFile)), null) ?? variant.Described;
}
