using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using TypedContent.Fallback;
using TypedContent.Handles;
using TypedContent.Packs;

namespace TypedContent;

/// <summary>The articles of one project. The generator derives one class from it, which generated code keeps to itself.</summary>
public abstract class ContentSet
{
    private readonly Assembly _assembly;
    private readonly Pack?[] _packs;
    private readonly int _bucketCount;
    private Dictionary<string, Article>?[]? _buckets;

    // Fields, here and elsewhere on the way to the first text of a process: a property is one more method to compile there.
    // What that text can do without is made when it is asked for.
    internal readonly Locale[] SortedLocales;
    internal readonly LocaleFallback Fallback;
    internal readonly CultureMap Cultures;

    /// <summary>Describes the set. Loads nothing. For generated code.</summary>
    /// <param name="assembly">The assembly that holds the packs as resources.</param>
    /// <param name="locales">The locales that there is a pack of.</param>
    /// <param name="sourceLocale">The locale the articles were translated from.</param>
    /// <param name="defaultLocale">The locale to prefer where a culture has no text of its own, if any.</param>
    /// <param name="bucketCount">How many groups <see cref="LoadBucket"/> deals the articles out to.</param>
    /// <exception cref="ArgumentException">There are more than 4,095 locales.</exception>
    protected ContentSet(
        Assembly assembly, IReadOnlyList<Locale> locales, Locale sourceLocale, Locale? defaultLocale, int bucketCount)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(locales);
        ArgumentNullException.ThrowIfNull(sourceLocale);
        if (locales.Count > Handle.MaxLocales)
        {
            throw new ArgumentException("A content set has at most 4,095 locales.", nameof(locales));
        }

        _assembly = assembly;
        SortedLocales = Sorted(locales);
        SourceLocale = sourceLocale;
        DefaultLocale = defaultLocale;
        Fallback = new LocaleFallback(SortedLocales, sourceLocale, defaultLocale);
        Cultures = new CultureMap(Fallback);
        _packs = new Pack?[SortedLocales.Length];
        _bucketCount = bucketCount;
    }

    /// <summary>Gets the locales that there is a pack of, by name.</summary>
    public IReadOnlyList<Locale> Locales => field ??= Array.AsReadOnly(SortedLocales);

    /// <summary>Gets the locale the articles were translated from.</summary>
    public Locale SourceLocale { get; }

    /// <summary>Gets the locale to prefer where a culture has no text of its own, if the project names one.</summary>
    public Locale? DefaultLocale { get; }

    /// <summary>Gets all articles, sorted by path in ordinal order.</summary>
    public IReadOnlyList<Article> Articles => field ??= LoadAll();

    /// <summary>Finds the group an article belongs to, by a stable hash of its path.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="bucketCount">The number of groups, at least one.</param>
    /// <returns>A number from zero up to, but not including, <paramref name="bucketCount"/>.</returns>
    public static int BucketOf(string path, int bucketCount)
    {
        ArgumentNullException.ThrowIfNull(path);

        // Both halves are used: the hashes of numbered paths differ in the lower one only.
        ulong hash = PathHash.Of(path);
        return (int)((uint)(hash ^ (hash >> 32)) % bucketCount);
    }

    /// <summary>Finds an article by its path, such as <c>partner/customer-communication</c>. Case counts.</summary>
    /// <param name="path">The path without extension.</param>
    /// <param name="article">The article, if there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string path, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(path);
        article = null;
        return _bucketCount > 0 && Bucket(BucketOf(path, _bucketCount)).TryGetValue(path, out article);
    }

    internal Pack Pack(int locale)
    {
        if (Volatile.Read(ref _packs[locale]) is { } open)
        {
            return open;
        }

        lock (_packs)
        {
            return _packs[locale] ??= Packs.Pack.Open(SortedLocales[locale], OpenPack(SortedLocales[locale]), _assembly);
        }
    }

    /// <summary>Makes the articles of one group. Called once or, by racing threads, a few times.</summary>
    /// <param name="bucket">The number of the group.</param>
    /// <returns>The articles, in any order.</returns>
    protected abstract Article[] LoadBucket(int bucket);

    /// <summary>
    /// Opens a locale's pack: the resource <c>TypedContent.&lt;locale&gt;.pack</c>, unless a derived class knows better.
    /// </summary>
    /// <param name="locale">The locale, out of <see cref="Locales"/>.</param>
    /// <returns>The pack, or <see langword="null"/> if there is none. It is never closed.</returns>
    protected virtual Stream? OpenPack(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return _assembly.GetManifestResourceStream(Packs.Pack.ResourceName(locale));
    }

    // By insertion, since the generator has sorted them: Array.Sort and Linq are slow to start.
    private static Locale[] Sorted(IReadOnlyList<Locale> locales)
    {
        var sorted = new Locale[locales.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            int at = i;
            for (; at > 0 && string.CompareOrdinal(sorted[at - 1].Name, locales[i].Name) > 0; at--)
            {
                sorted[at] = sorted[at - 1];
            }

            sorted[at] = locales[i];
        }

        return sorted;
    }

    // No lock while generated code runs: its type initializers take locks of their own. Articles are singletons, so a race is harmless.
    private Dictionary<string, Article> Bucket(int bucket)
    {
        Dictionary<string, Article>?[] buckets =
            _buckets ?? Interlocked.CompareExchange(ref _buckets, new Dictionary<string, Article>?[_bucketCount], null) ?? _buckets;
        if (Volatile.Read(ref buckets[bucket]) is { } loaded)
        {
            return loaded;
        }

        Article[] articles = LoadBucket(bucket);
        var byPath = new Dictionary<string, Article>(articles.Length, StringComparer.Ordinal);
        foreach (Article article in articles)
        {
            byPath[article.Path] = article;
        }

        Volatile.Write(ref buckets[bucket], byPath);
        return byPath;
    }

    private ReadOnlyCollection<Article> LoadAll()
    {
        var articles = new List<Article>();
        for (int i = 0; i < _bucketCount; i++)
        {
            articles.AddRange(Bucket(i).Values);
        }

        articles.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return articles.AsReadOnly();
    }
}
