using System.ComponentModel;
using System.Globalization;
using TypedContent.Content;

namespace TypedContent;

/// <content>Provides what libraries that add to this one need.</content>
public abstract partial class ContentSet
{
    /// <summary>Gets the sets that this one is combined of, or the set itself if it isn't combined.</summary>
    public IReadOnlyList<ContentSet> Sets => field ??= this is CombinedContentSet combined ? Array.AsReadOnly(combined.Parts) : Array.AsReadOnly([this]);

    /// <summary>Returns the locale of the set that serves a culture. It is the first one in which texts are looked for.</summary>
    /// <param name="culture">The culture.</param>
    /// <returns>The locale, one of <see cref="Locales"/>.</returns>
    /// <exception cref="InvalidOperationException">The set has no locales.</exception>
    public Locale LocaleFor(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return SortedLocales.Length > 0 ? SortedLocales[Cultures.Find(culture)] : throw new InvalidOperationException("The content set has no locales.");
    }

    /// <summary>Returns a table of the pack of a locale. Its checksum is checked once.</summary>
    /// <param name="id">The identifier of the table.</param>
    /// <param name="locale">The locale, one of <see cref="Locales"/>.</param>
    /// <returns>The table, or <see langword="null"/> if the pack lacks it, or the set is combined.</returns>
    /// <exception cref="ContentPackException">The pack is missing, or the table is damaged.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ContentTable? FindTable(int id, Locale locale)
    {
        int index = Array.IndexOf(SortedLocales, locale);
        return index >= 0 && this is not CombinedContentSet ? Snapshot.Pack(index).ReadTable((uint)id) : null;
    }
}
