using System.Globalization;
using TypedContent.Content.Handles;
using TypedContent.Content.Variants;
using TypedContent.Metadata;

namespace TypedContent;

/// <summary>Represents the front matter of an article, by key. Generated code wraps it in typed properties.</summary>
/// <remarks>
/// Read in the current UI culture, unless bound by <c>In</c>. All values are from one file: the first with front matter among the locales
/// that the culture falls back to. Keys are case-sensitive. The methods whose names end in <c>OrNull</c> return <see langword="null"/> if
/// there is no such value; the others throw.
/// </remarks>
/// <example><code>string? reviewer = article.Metadata.Values["ms.reviewer"];</code></example>
public readonly partial record struct MetadataValues
{
    private readonly Handle _handle;

    internal MetadataValues(Handle handle) => _handle = handle;

    /// <summary>Gets the keys in the order of the file.</summary>
    public IReadOnlyList<string> Keys => Table.Keys;

    private Variant? Holder => _handle.Variant?.Holder(Part.Metadata);

    private MetadataTable Table => Holder?.Metadata ?? MetadataTable.Empty;

    /// <summary>Gets a value as it is written, the items of a list joined by <c>", "</c>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <value>The value, or <see langword="null"/> if there is no such key.</value>
    public string? this[string key] => GetStringOrNull(key);

    /// <summary>Returns the values, bound to the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, whatever the current UI culture is.</param>
    /// <returns>The same values, bound.</returns>
    public MetadataValues In(CultureInfo culture) => new(_handle.In(culture));

    /// <summary>Returns the values, bound to a locale.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The same values, bound.</returns>
    public MetadataValues In(Locale locale) => new(_handle.In(locale));

    /// <summary>Returns a text for debugging, which names the article.</summary>
    /// <returns>A text for debugging.</returns>
    public override string ToString() => $"Metadata of {_handle.Article?.Path ?? "nothing"}";

    private string[] Required(string key) => Find(key) ?? throw new KeyNotFoundException(
        $"The article '{_handle.Article?.Path}' in {Holder?.Locale.Name ?? "every locale"} has no metadata '{key}'.");

    private string[]? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Table.Find(key);
    }

    private FormatException Unreadable(string key, string wanted) => new(
        $"The metadata '{key}' of the article '{_handle.Article?.Path}' in {Holder?.Locale} is '{this[key]}', which is no {wanted}.");
}
