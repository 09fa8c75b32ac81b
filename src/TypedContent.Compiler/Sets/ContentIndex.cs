using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>What articles see of each other: paths, locales, anchors and redirects. Equal as long as none of that changes.</summary>
public sealed class ContentIndex : IEquatable<ContentIndex>
{
    private readonly EquatableArray<IndexEntry> _entries;
    private readonly EquatableArray<Redirect> _redirects;
    private readonly EquatableArray<string> _locales;
    private readonly string? _defaultLocale;
    private readonly LocaleFallback _fallback;
    private readonly Dictionary<string, IndexEntry> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPathIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _redirectsBySource = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders;

    private ContentIndex(
        EquatableArray<IndexEntry> entries, EquatableArray<Redirect> redirects, EquatableArray<string> locales, ContentOptions options)
    {
        _entries = entries;
        _redirects = redirects;
        _locales = locales;
        _defaultLocale = options.DefaultLocale;
        _fallback = new LocaleFallback(locales, options.SourceLocale, options.DefaultLocale);
        _folders = new HashSet<string>(entries.Select(entry => FolderOf(entry.Path)), StringComparer.OrdinalIgnoreCase);
        SitePrefix = options.SitePrefix;
        foreach (var entry in entries)
        {
            _byPath[entry.Path] = entry;
            if (!_byPathIgnoringCase.ContainsKey(entry.Path))
            {
                _byPathIgnoringCase.Add(entry.Path, entry.Path);
            }
        }

        foreach (var redirect in redirects)
        {
            _redirectsBySource[redirect.Source] = redirect.Target;
        }
    }

    /// <summary>The paths of all articles, sorted.</summary>
    public IEnumerable<string> Paths => _entries.Select(entry => entry.Path);

    /// <summary>Where the site shows the articles; null where the project does not say.</summary>
    public string? SitePrefix { get; }

    /// <summary>The index of a content set.</summary>
    public static ContentIndex Of(IReadOnlyCollection<ArticleGroup> groups, EquatableArray<Redirect> redirects, ContentOptions options) => new(
        new EquatableArray<IndexEntry>(groups.Select(group => new IndexEntry(group.Path, VariantsOf(group, options.SourceLocale)))),
        redirects,
        ContentLocales.Of(groups, options),
        options);

    /// <summary>The article at <paramref name="path"/>, or null; one in other case counts where none is exact.</summary>
    public IndexEntry? Find(string path) =>
        _byPath.TryGetValue(path, out var entry) ? entry
        : _byPathIgnoringCase.TryGetValue(path, out var exact) ? _byPath[exact]
        : null;

    /// <summary>Whether there are articles in the folder of <paramref name="path"/>.</summary>
    public bool HasFolderOf(string path) => _folders.Contains(FolderOf(path));

    /// <summary>What readers of <paramref name="locale"/> get of <paramref name="entry"/>.</summary>
    public IndexVariant In(IndexEntry entry, string locale)
    {
        if (entry.Find(locale) is { } own)
        {
            return own;
        }

        foreach (var other in _fallback.Chain(locale))
        {
            if (entry.Find(other) is { } variant)
            {
                return variant;
            }
        }

        return entry.Variants[0];
    }

    /// <summary>Where the article at <paramref name="path"/> moved to, or null.</summary>
    public string? FindRedirect(string path) => _redirectsBySource.TryGetValue(path, out var target) ? target : null;

    /// <summary>
    /// The paths of the articles that have other anchors or headings than in <paramref name="earlier"/>; null where more changed than that,
    /// so that any link may lead elsewhere.
    /// </summary>
    public ISet<string>? ChangesSince(ContentIndex earlier)
    {
        if (!HasRulesOf(earlier) || _entries.Count != earlier._entries.Count)
        {
            return null;
        }

        var changes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
        {
            var (entry, before) = (_entries[i], earlier._entries[i]);
            if (entry.Equals(before))
            {
                continue;
            }

            if (!entry.IsAtPlaceOf(before))
            {
                return null;
            }

            changes.Add(entry.Path);
        }

        return changes;
    }

    /// <inheritdoc/>
    public bool Equals(ContentIndex? other) => other is not null && _entries.Equals(other._entries) && HasRulesOf(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContentIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_entries.Count * 31) + _redirects.Count);

    private bool HasRulesOf(ContentIndex other) =>
        _redirects.Equals(other._redirects) && _locales == other._locales && _defaultLocale == other._defaultLocale && SitePrefix == other.SitePrefix;

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    /// <summary>The source locale counts where its text stands in the spans of another: readers get it from there.</summary>
    private static EquatableArray<IndexVariant> VariantsOf(ArticleGroup group, string sourceLocale)
    {
        var variants = group.Variants.Select(variant => new IndexVariant(variant.Locale, variant.Anchors, variant.Headings)).ToList();
        if (variants.TrueForAll(variant => variant.Locale != sourceLocale)
            && group.Variants.FirstOrDefault(variant => variant.IsSideBySide) is { } sideBySide)
        {
            variants.Insert(0, new IndexVariant(sourceLocale, sideBySide.Anchors, sideBySide.Headings));
        }

        return new EquatableArray<IndexVariant>(variants.ToArray());
    }
}
