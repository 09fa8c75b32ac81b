using TypedContent.Compiler.Alignment;
using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Linking;

/// <summary>What articles see of each other: paths, locales, anchors and redirects. Equal as long as none of that changes.</summary>
public sealed class ContentIndex : IEquatable<ContentIndex>
{
    private readonly EquatableArray<IndexEntry> _entries;
    private readonly EquatableArray<Redirect> _redirects;
    private readonly Dictionary<string, IndexEntry> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPathIgnoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _redirectsBySource = new(StringComparer.OrdinalIgnoreCase);

    private ContentIndex(EquatableArray<IndexEntry> entries, EquatableArray<Redirect> redirects)
    {
        _entries = entries;
        _redirects = redirects;
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

    /// <summary>The index of a content set.</summary>
    public static ContentIndex Of(IEnumerable<ArticleGroup> groups, EquatableArray<Redirect> redirects) => new(
        new EquatableArray<IndexEntry>(groups.Select(group => new IndexEntry(
            group.Path, new EquatableArray<IndexVariant>(group.Variants.Select(v => new IndexVariant(v.Locale, v.Anchors, v.Headings)))))),
        redirects);

    /// <summary>The article at <paramref name="path"/>, or null.</summary>
    public IndexEntry? Find(string path) => _byPath.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>The article whose path differs from <paramref name="path"/> at most in case, or null.</summary>
    public IndexEntry? FindIgnoringCase(string path) => _byPathIgnoringCase.TryGetValue(path, out var exact) ? Find(exact) : null;

    /// <summary>Where the article at <paramref name="path"/> moved to, or null.</summary>
    public string? FindRedirect(string path) => _redirectsBySource.TryGetValue(path, out var target) ? target : null;

    /// <inheritdoc/>
    public bool Equals(ContentIndex? other) =>
        other is not null && _entries.Equals(other._entries) && _redirects.Equals(other._redirects);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContentIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_entries.Count * 31) + _redirects.Count);
}

/// <summary>An article in the index.</summary>
public sealed record IndexEntry(string Path, EquatableArray<IndexVariant> Variants)
{
    /// <summary>The article in <paramref name="locale"/>, else in the locale a reader would get instead.</summary>
    public IndexVariant In(string locale)
    {
        foreach (var variant in Variants)
        {
            if (variant.Locale == locale)
            {
                return variant;
            }
        }

        return Variants[0];
    }
}

/// <summary>The anchors of an article in one locale.</summary>
public sealed record IndexVariant(string Locale, EquatableArray<Anchor> Anchors, EquatableArray<Heading> Headings)
{
    private Dictionary<string, Anchor>? _byName;
    private Dictionary<string, Anchor>? _byNameIgnoringCase;

    /// <summary>The anchor called <paramref name="name"/>, or null; one in other case counts where none is exact.</summary>
    public Anchor? Find(string name)
    {
        _byName ??= FirstByName(StringComparer.Ordinal);
        if (_byName.TryGetValue(name, out var exact))
        {
            return exact;
        }

        _byNameIgnoringCase ??= FirstByName(StringComparer.OrdinalIgnoreCase);
        return _byNameIgnoringCase.TryGetValue(name, out var near) ? near : null;
    }

    /// <inheritdoc/>
    public bool Equals(IndexVariant? other) =>
        other is not null && Locale == other.Locale && Anchors == other.Anchors && Headings == other.Headings;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Anchors.GetHashCode() * 31) + Headings.GetHashCode());

    private Dictionary<string, Anchor> FirstByName(StringComparer comparer)
    {
        var anchors = new Dictionary<string, Anchor>(comparer);
        foreach (var anchor in Anchors)
        {
            if (!anchors.ContainsKey(anchor.Name))
            {
                anchors.Add(anchor.Name, anchor);
            }
        }

        return anchors;
    }
}
