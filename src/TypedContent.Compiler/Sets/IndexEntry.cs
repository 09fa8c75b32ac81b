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
    private Dictionary<string, ArticleAnchor>? _byNameIgnoringCase;
    private SimilarNames? _similar;

    /// <summary>Gets a value that indicates whether directives of the site stand for blocks of the article, so that it may have other anchors too.</summary>
    public bool HasUnknownBlocks { get; init; }

    /// <summary>Gets the names of the anchors, for suggestions.</summary>
    internal SimilarNames SimilarAnchors => _similar ??= new(Anchors.Select(anchor => anchor.Name));

    /// <summary>
    /// Returns the anchor called <paramref name="name"/>, or null. A name that differs in case matches if none matches exactly. The form of
    /// accents doesn't matter.
    /// </summary>
    public ArticleAnchor? Find(string name)
    {
        name = ComposedText.Of(name);
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
        other is not null && Locale == other.Locale && HasUnknownBlocks == other.HasUnknownBlocks && Anchors == other.Anchors && Headings == other.Headings;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Anchors.GetHashCode() * 31) + Headings.GetHashCode());

    private Dictionary<string, ArticleAnchor> FirstByName(StringComparer comparer)
    {
        var anchors = new Dictionary<string, ArticleAnchor>(comparer);
        foreach (var anchor in Anchors)
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
