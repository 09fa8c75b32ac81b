using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents the paths, locales, anchors and redirects of a content set, which links are resolved with.</summary>
/// <remarks>Two indexes are equal if all of these are, so that an edit of other text leaves the index equal.</remarks>
public sealed class ContentIndex : IEquatable<ContentIndex>
{
    private readonly EquatableArray<IndexEntry> _entries;
    private readonly EquatableArray<Redirect> _redirects;
    private readonly EquatableArray<string> _pages;
    private readonly EquatableArray<string> _external;
    private readonly EquatableArray<string> _drafts;
    private readonly EquatableArray<string> _locales;
    private readonly string? _defaultLocale;
    private readonly LocaleFallback _fallback;
    private readonly Dictionary<string, int> _byPath;
    private readonly Dictionary<string, int> _byPathIgnoringCase;
    private readonly Dictionary<string, string> _redirectsBySource;
    private readonly HashSet<string> _folders;
    private readonly HashSet<string> _pageLookup;
    private readonly HashSet<string> _draftLookup;
    private SimilarPaths? _similar;

    private ContentIndex(EquatableArray<IndexEntry> entries, LinkTargets targets, EquatableArray<string> locales, ContentOptions options)
    {
        _entries = entries;
        _redirects = targets.Redirects;
        _pages = targets.Pages;
        _drafts = targets.Drafts;
        _external = [.. targets.External, .. options.External];
        _locales = locales;
        _defaultLocale = options.DefaultLocale;
        _fallback = new LocaleFallback(locales, options.SourceLocale, options.DefaultLocale);
        _folders = new HashSet<string>(entries.Select(entry => FolderOf(entry.Path)), StringComparer.OrdinalIgnoreCase);
        SourceLocale = options.SourceLocale;
        DefaultLocale = options.FallbackLocale;
        Links = options.Links;
        SitePrefix = options.SitePrefix ?? (options.Links == LinkStyle.Site ? string.Empty : null);
        Layout = options.Layout;
        Schemes = options.LinkSchemes;
        References = targets.References;
        AssemblyPaths = options.References;
        _pageLookup = new HashSet<string>(_pages, StringComparer.OrdinalIgnoreCase);
        _draftLookup = new HashSet<string>(_drafts, StringComparer.OrdinalIgnoreCase);
        (_byPath, _byPathIgnoringCase, _redirectsBySource) = (new(StringComparer.Ordinal), new(StringComparer.OrdinalIgnoreCase), new(StringComparer.OrdinalIgnoreCase));
        for (var i = 0; i < entries.Count; i++)
        {
            _byPath[entries[i].Path] = i;
            if (!_byPathIgnoringCase.ContainsKey(entries[i].Path))
            {
                _byPathIgnoringCase.Add(entries[i].Path, i);
            }
        }

        foreach (var redirect in _redirects)
        {
            _redirectsBySource[redirect.Source] = redirect.Target;
        }
    }

    private ContentIndex(ContentIndex before, EquatableArray<IndexEntry> entries)
    {
        _entries = entries;
        (_redirects, _pages, _drafts, _external, _locales) = (before._redirects, before._pages, before._drafts, before._external, before._locales);
        (_defaultLocale, _fallback, _folders, _pageLookup, _draftLookup) = (before._defaultLocale, before._fallback, before._folders, before._pageLookup, before._draftLookup);
        (_byPath, _byPathIgnoringCase, _redirectsBySource, _similar) = (before._byPath, before._byPathIgnoringCase, before._redirectsBySource, before._similar);
        (SourceLocale, DefaultLocale, Links, SitePrefix) = (before.SourceLocale, before.DefaultLocale, before.Links, before.SitePrefix);
        (Layout, Schemes, References, AssemblyPaths) = (before.Layout, before.Schemes, before.References, before.AssemblyPaths);
    }

    /// <summary>Gets all articles, sorted by path.</summary>
    internal EquatableArray<IndexEntry> Entries => _entries;

    /// <summary>Gets the paths of all articles, sorted.</summary>
    public IEnumerable<string> Paths => _entries.Select(entry => entry.Path);

    /// <summary>Gets the locale that the site shows without a folder.</summary>
    public string DefaultLocale { get; }

    /// <summary>Gets the locale of the source texts.</summary>
    public string SourceLocale { get; }

    /// <summary>Gets what links name.</summary>
    public LinkStyle Links { get; }

    /// <summary>Gets the schemes that links may have.</summary>
    public LinkSchemes Schemes { get; }

    /// <summary>Gets the referenced assemblies that have articles; null if they aren't known.</summary>
    public AssemblyExports? References { get; }

    /// <summary>Gets the paths that stand for referenced assemblies.</summary>
    public EquatableArray<AssemblyPath> AssemblyPaths { get; }

    /// <summary>Gets the layout of the files.</summary>
    public ContentLayout Layout { get; }

    /// <summary>Gets the path under which the site shows the articles; null if it isn't known, so that site paths are not checked.</summary>
    public string? SitePrefix { get; }

    /// <summary>Gets the paths of all articles, for suggestions. Most sets need none.</summary>
    internal SimilarPaths Similar => _similar ??= new SimilarPaths([.. Paths]);

    /// <summary>Returns the index of a content set.</summary>
    public static ContentIndex Of(IReadOnlyCollection<ArticleGroup> groups, LinkTargets targets, TranslationLock accepted, ContentOptions options) => new(
        new EquatableArray<IndexEntry>(groups.Select(group => EntryOf(group, accepted, options.SourceLocale))),
        targets,
        ContentLocales.Of(groups, options),
        options);

    /// <summary>Returns the index of articles of another assembly.</summary>
    internal static ContentIndex Of(EquatableArray<IndexEntry> entries, EquatableArray<Redirect> redirects, EquatableArray<string> locales, ContentOptions options) =>
        new(entries, LinkTargets.None with { Redirects = redirects }, locales, options);

    /// <summary>Returns the index in which the headings and anchors of an article are others.</summary>
    /// <param name="group">The article, with the same path and locales.</param>
    /// <param name="accepted">The lock.</param>
    internal ContentIndex With(ArticleGroup group, TranslationLock accepted)
    {
        var entries = _entries.ToArray();
        entries[_byPath[group.Path]] = EntryOf(group, accepted, SourceLocale);
        return new ContentIndex(this, new EquatableArray<IndexEntry>(entries));
    }

    /// <summary>Returns the article at <paramref name="path"/>, or null. A path that differs in case matches if none matches exactly.</summary>
    public IndexEntry? Find(string path) =>
        _byPath.TryGetValue(path, out var entry) || _byPathIgnoringCase.TryGetValue(path, out entry) ? _entries[entry] : null;

    /// <summary>Determines whether the article at <paramref name="path"/> is a draft that is left out, in any locale.</summary>
    public bool IsDraft(string path) => _draftLookup.Contains(path);

    /// <summary>Determines whether there is a page without an article at <paramref name="path"/>.</summary>
    public bool HasPage(string path) => _pageLookup.Contains(path);

    /// <summary>Determines whether a path in the article at <paramref name="from"/> leads to another repository, or is excluded by the project.</summary>
    /// <param name="from">The path of the article.</param>
    /// <param name="place">The path of its file under the content root, without extension.</param>
    /// <param name="path">The path in the article.</param>
    public bool IsExternal(string from, string place, string path) => _external.Count > 0
        && ((string[])[RelativePath.Beyond(from, path), RelativePath.Beyond(place, path)]).Distinct().Any(target => _external.Any(pattern => PathPattern.IsMatch(pattern, target)));

    /// <summary>Determines whether there are articles in the folder of <paramref name="path"/>.</summary>
    public bool HasFolderOf(string path) => _folders.Contains(FolderOf(path));

    /// <summary>Returns the variant of <paramref name="entry"/> that readers of <paramref name="locale"/> get.</summary>
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

    /// <summary>Gets the redirects of articles that have moved.</summary>
    public EquatableArray<Redirect> Redirects => _redirects;

    /// <summary>Returns the path or address that the article at <paramref name="path"/> is redirected to, or null.</summary>
    public string? FindRedirect(string path) => _redirectsBySource.TryGetValue(path, out var target) ? target : null;

    /// <summary>
    /// Returns the paths of the articles whose anchors or headings differ from those in <paramref name="earlier"/>; null where more
    /// than that differs, so that any link may lead elsewhere.
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
        _redirects == other._redirects && _pages == other._pages && _drafts == other._drafts && _external == other._external && _locales == other._locales
        && _defaultLocale == other._defaultLocale && DefaultLocale == other.DefaultLocale && SourceLocale == other.SourceLocale && Links == other.Links && SitePrefix == other.SitePrefix && Layout.Equals(other.Layout) && Schemes == other.Schemes
        && Equals(References, other.References) && AssemblyPaths == other.AssemblyPaths;

    private static IndexEntry EntryOf(ArticleGroup group, TranslationLock accepted, string sourceLocale) =>
        new(group.Path, VariantsOf(group, accepted.Of(group.Path), sourceLocale));

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    /// <summary>Returns the variants of an article. The source locale is one of them if only the spans of another locale hold its text.</summary>
    private static EquatableArray<IndexVariant> VariantsOf(ArticleGroup group, EquatableArray<LockSection> accepted, string sourceLocale)
    {
        var variants = group.Variants.Select(variant => VariantOf(variant, variant.Locale)).ToList();
        var source = group.PlainSource;
        var others = group.Variants.Any(variant => variant.IsSideBySide)
            ? new HashSet<string>(group.Variants.Where(variant => variant.IsSideBySide).SelectMany(variant => variant.Headings.Select(heading => heading.Anchor)), StringComparer.Ordinal)
            : null;
        for (var v = source + 1; source >= 0 && v < variants.Count; v++)
        {
            variants[v] = group.Variants[v].IsSideBySide ? variants[v] : variants[v] with
            {
                Source = variants[source],
                Known = KnownHeadings.In(accepted.FirstOrDefault(section => section.IsOf(variants[v].Locale, variants[source].Locale)), variants[source].List, variants[v].List),
                OtherSections = others,
            };
        }

        if (variants.TrueForAll(variant => variant.Locale != sourceLocale)
            && group.Variants.FirstOrDefault(variant => variant.IsSideBySide) is { } sideBySide)
        {
            variants.Insert(0, VariantOf(sideBySide, sourceLocale) with { IsOfSpans = true });
        }

        return new EquatableArray<IndexVariant>(variants.ToArray());
    }

    private static IndexVariant VariantOf(ArticleVariant variant, string locale) =>
        new(locale, variant.Anchors, variant.Headings) { SiteAnchors = variant.SiteAnchors, HasUnknownBlocks = variant.HasUnknownBlocks };
}
