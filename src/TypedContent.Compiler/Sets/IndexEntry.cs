using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents an article in the index.</summary>
public sealed record IndexEntry(string Path, EquatableArray<IndexVariant> Variants)
{
    /// <summary>Returns the article in <paramref name="locale"/>, or null.</summary>
    public IndexVariant? Find(string locale)
    {
        foreach (var variant in Variants)
        {
            if (variant.Locale == locale)
            {
                return variant;
            }
        }

        return null;
    }

    /// <summary>Determines whether both articles have the same path and locales.</summary>
    public bool IsAtPlaceOf(IndexEntry other) =>
        Path == other.Path && Variants.Select(variant => variant.Locale).SequenceEqual(other.Variants.Select(variant => variant.Locale));
}

/// <summary>Represents the anchors and headings of an article in one locale.</summary>
public sealed record IndexVariant(string Locale, EquatableArray<ArticleAnchor> Anchors, EquatableArray<Heading> Headings)
{
    private Dictionary<string, ArticleAnchor>? _byName;
    private Dictionary<string, ArticleAnchor>? _siteByName;
    private Dictionary<string, ArticleAnchor>? _byNameIgnoringCase;
    private SimilarNames? _similar;

    /// <summary>Gets the anchors that headings have only on some sites.</summary>
    public EquatableArray<ArticleAnchor> SiteAnchors { get; init; } = [];

    /// <summary>Gets a value that indicates whether directives of the site stand for blocks of the article, so that it may have other anchors too.</summary>
    public bool HasUnknownBlocks { get; init; }

    /// <summary>Gets the names of the anchors, for suggestions.</summary>
    internal SimilarNames SimilarAnchors => _similar ??= new(Anchors.Select(anchor => anchor.Name));

    /// <summary>Returns the anchor called <paramref name="name"/>, or null. The form of accents doesn't matter.</summary>
    public ArticleAnchor? Find(string name) =>
        (_byName ??= FirstByName(Anchors, StringComparer.Ordinal)).TryGetValue(ComposedText.Of(name), out var exact) ? exact : null;

    /// <summary>Returns the anchor of the heading that is called <paramref name="name"/> only on some sites, or null.</summary>
    public ArticleAnchor? FindOnSite(string name) =>
        (_siteByName ??= FirstByName(SiteAnchors, StringComparer.Ordinal)).TryGetValue(ComposedText.Of(name), out var anchor)
            ? new ArticleAnchor(Headings[anchor.Section].Anchor, anchor.Section)
            : null;

    /// <summary>Returns the anchor whose name differs from <paramref name="name"/> at most in case, or null.</summary>
    public ArticleAnchor? FindIgnoringCase(string name) =>
        (_byNameIgnoringCase ??= FirstByName(Anchors, StringComparer.OrdinalIgnoreCase)).TryGetValue(ComposedText.Of(name), out var near) ? near : null;

    /// <inheritdoc/>
    public bool Equals(IndexVariant? other) =>
        other is not null && Locale == other.Locale && HasUnknownBlocks == other.HasUnknownBlocks && Anchors == other.Anchors
        && SiteAnchors == other.SiteAnchors && Headings == other.Headings;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Anchors.GetHashCode() * 31) + Headings.GetHashCode());

    private static Dictionary<string, ArticleAnchor> FirstByName(EquatableArray<ArticleAnchor> list, StringComparer comparer)
    {
        var anchors = new Dictionary<string, ArticleAnchor>(comparer);
        foreach (var anchor in list)
        {
            var name = ComposedText.Of(anchor.Name);
            if (!anchors.ContainsKey(name))
            {
                anchors.Add(name, anchor);
            }
        }

        return anchors;
    }
}
