using System.Collections.ObjectModel;
using TypedContent.Packs;

namespace TypedContent.Content.Variants;

/// <summary>Holds an article in all its locales, as its content set is at one time.</summary>
internal sealed class VariantSet(Article article, ContentSnapshot snapshot)
{
    private readonly Variant?[] _variants = new Variant?[article.Set.SortedLocales.Length];

    internal readonly ContentSnapshot Snapshot = snapshot;

    /// <summary>Gets the locales that have a file of the article, sorted by name.</summary>
    internal ReadOnlyCollection<Locale> Locales => field ??= FindLocales();

    /// <summary>Gets the path of the article in each of its locales.</summary>
    internal ReadOnlyDictionary<Locale, string> Alternates => field ??= FindAlternates();

    internal Variant In(int locale) => _variants[locale] ?? Open(locale);

    // Racing threads may both create one; one of them is kept, so that a text stays one string object.
    private Variant Open(int locale)
    {
        PackRecord? record = Snapshot.Pack(locale).Find(article.Path, article.Shape);
        var variant = new Variant(article, locale, record, this);
        return Interlocked.CompareExchange(ref _variants[locale], variant, null) ?? variant;
    }

    private ReadOnlyCollection<Locale> FindLocales()
    {
        var found = new List<Locale>();
        for (int i = 0; i < _variants.Length; i++)
        {
            if (In(i).HasFile)
            {
                found.Add(article.Set.SortedLocales[i]);
            }
        }

        return found.AsReadOnly();
    }

    private ReadOnlyDictionary<Locale, string> FindAlternates()
    {
        var alternates = new Dictionary<Locale, string>();
        foreach (Locale locale in Locales)
        {
            alternates.Add(locale, $"{locale.Name}/{article.Path}");
        }

        return new ReadOnlyDictionary<Locale, string>(alternates);
    }
}
