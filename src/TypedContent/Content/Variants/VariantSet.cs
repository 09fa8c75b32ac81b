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

    /// <summary>Gets the file that translations are compared with: that of the source locale, the default locale, or the first by name.</summary>
    internal Variant? FirstFile => field ??= FindFirstFile();

    internal Variant In(int locale) => _variants[locale] ?? Open(locale);

    // Racing threads may both create one; one of them is kept, so that a text stays one string object.
    private Variant Open(int locale)
    {
        PackRecord? record = Snapshot.Pack(locale).Find(article.Path, article.Shape);
        var variant = new Variant(article, locale, record, this);
        return Interlocked.CompareExchange(ref _variants[locale], variant, null) ?? variant;
    }

    private Variant? FindFirstFile()
    {
        Variant? first = null;
        int least = int.MaxValue;
        for (int i = 0; i < _variants.Length; i++)
        {
            Locale locale = article.Set.SortedLocales[i];
            int rank = locale == article.Set.SourceLocale ? 0 : locale == article.Set.DefaultLocale ? 1 : 2;
            if (rank < least && In(i).HasFile)
            {
                (first, least) = (In(i), rank);
            }
        }

        return first;
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
