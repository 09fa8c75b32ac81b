using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using TypedContent.Content;
using TypedContent.Content.Handles;
using TypedContent.Content.Live;
using TypedContent.Localization;
using TypedContent.Packs;
using TypedContent.Shared;

namespace TypedContent;

/// <summary>
/// Represents the articles of a project, or of several projects. Generated code derives an internal class from it, of which <c>Articles.Set</c>
/// returns the instance.
/// </summary>
public abstract partial class ContentSet
{
    private readonly Assembly _assembly;
    private readonly int _bucketCount;
    private Dictionary<string, Article>?[]? _buckets;
    private ContentSnapshot _snapshot;

    // Fields, as everywhere on the path to the first text of a process: a property is one more method to compile.
    // Members that the first text doesn't need are created on demand.
    internal readonly Locale[] SortedLocales;
    internal readonly LocaleFallback Fallback;
    internal readonly CultureMap Cultures;

    /// <summary>Initializes a new instance of the <see cref="ContentSet"/> class. It loads nothing. Generated code calls it.</summary>
    /// <param name="assembly">The assembly that the packs belong to.</param>
    /// <param name="locales">The locales that have a pack.</param>
    /// <param name="sourceLocale">The locale that the articles were translated from.</param>
    /// <param name="defaultLocale">The locale that serves cultures without a locale of their own, if there is one.</param>
    /// <param name="bucketCount">The number of buckets that <see cref="LoadBucket"/> loads.</param>
    /// <exception cref="ArgumentException">There are more than 4,095 locales.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
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
        _snapshot = new ContentSnapshot(this);
        _bucketCount = bucketCount;
    }

    /// <summary>Gets the locales that have a pack, sorted by name.</summary>
    public IReadOnlyList<Locale> Locales => field ??= Array.AsReadOnly(SortedLocales);

    /// <summary>Gets the locale that the articles were translated from.</summary>
    public Locale SourceLocale { get; }

    /// <summary>Gets the locale that serves cultures without a locale of their own.</summary>
    /// <value>The locale, or <see langword="null"/> if the project names none.</value>
    public Locale? DefaultLocale { get; }

    /// <summary>Gets all articles, sorted by path in ordinal order.</summary>
    /// <exception cref="InvalidOperationException">The set is combined of sets of which several have a path.</exception>
    public IReadOnlyList<Article> Articles => field ??= LoadAll().AsReadOnly();

    /// <summary>Gets the article that has a path.</summary>
    /// <param name="path">The path without extension, such as <c>partner/customer-communication</c>. It is case-sensitive.</param>
    /// <param name="article">The article, or <see langword="null"/> if there is none.</param>
    /// <returns><see langword="true"/> if there is such an article; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="InvalidOperationException">The set is combined of sets of which several have the path.</exception>
    public bool TryGet(string path, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(path);
        article = Find(path);
        return article is not null;
    }

    internal string AssemblyName => _assembly.GetName().Name ?? "";

    /// <summary>Gets the packs that the set has now.</summary>
    internal ContentSnapshot Snapshot => Volatile.Read(ref _snapshot);

    /// <summary>Opens the pack of a locale. Only a snapshot calls it.</summary>
    /// <exception cref="ContentPackException">The pack is missing or damaged.</exception>
    internal Pack Load(int index)
    {
        Locale locale = SortedLocales[index];
        Pack pack = OpenPack(locale) is { } stream ? Packs.Pack.Open(locale.Name, stream)
            : PackSource.HasAll(_assembly) ? throw PackError.Missing(locale.Name, _assembly)
            : Packs.Pack.Lacking(locale.Name);
        if (LiveText.IsSupported && pack.IsFile)
        {
            LiveText.Watch(this, pack.Name);
        }

        return pack;
    }

    /// <summary>Lets all articles read from other packs. A read that has begun gets its texts from the old ones.</summary>
    internal void Renew(ContentSnapshot snapshot)
    {
        Volatile.Write(ref _snapshot, snapshot);
        ArticleRegistry.Renew(this);
    }

    /// <summary>Returns the articles of a bucket. It is called once or, by racing threads, a few times.</summary>
    /// <param name="bucket">The number of the bucket.</param>
    /// <returns>The articles, in any order.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract Article[] LoadBucket(int bucket);

    /// <summary>
    /// Opens the pack of a locale, unless overridden: the resource <c>TypedContent.&lt;locale&gt;.pack</c> of the assembly or of its satellite
    /// assembly, or the file <c>&lt;assembly&gt;.content/&lt;locale&gt;.pack</c> beside the program, as the project states.
    /// </summary>
    /// <param name="locale">The locale, one of <see cref="Locales"/>.</param>
    /// <returns>The pack, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="ContentPackException">The pack can't be opened.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Stream? OpenPack(Locale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return PackSource.Open(_assembly, locale.Name);
    }

    /// <summary>Returns the articles of an assembly that this one refers to, for links that lead to them. Generated code overrides it.</summary>
    /// <param name="assemblyName">The simple name of the assembly.</param>
    /// <returns>The articles, or <see langword="null"/> if there are none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ContentSet? FindReferenced(string assemblyName) => null;

    /// <summary>Returns the articles of a referenced assembly.</summary>
    internal ContentSet? Referenced(string assemblyName) => FindReferenced(assemblyName);

    /// <summary>Returns the article that a path names as the build finds it, or <see langword="null"/>: by its path, by a path that it had before, or ignoring case.</summary>
    internal Article? FindAnyForm(string path) =>
        TryGet(path, out Article? exact) ? exact
        : TryGetRedirect(path, out Article? moved) ? moved
        : Articles.FirstOrDefault(article => string.Equals(article.Path, path, StringComparison.OrdinalIgnoreCase));

    private protected virtual Article? Find(string path) =>
        _bucketCount > 0 && Bucket(ArticleBucket.Of(path, _bucketCount)).TryGetValue(path, out Article? article) ? article : null;

    private protected virtual List<Article> LoadAll()
    {
        var articles = new List<Article>();
        for (int i = 0; i < _bucketCount; i++)
        {
            articles.AddRange(Bucket(i).Values);
        }

        articles.Sort(ByPath);
        return articles;
    }

    private protected static int ByPath(Article left, Article right) => string.CompareOrdinal(left.Path, right.Path);

    // An insertion sort: the generator has sorted them, and Array.Sort and Linq are slow to start.
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

    // No lock while generated code runs, since its type initializers take locks. Articles are singletons, so a race is harmless.
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
}
