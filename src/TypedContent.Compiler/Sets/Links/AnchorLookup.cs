using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the anchor at a fragment of an article.</summary>
/// <param name="Anchor">The name as the article has it; the fragment where the article has no such anchor.</param>
/// <param name="Section">The anchor of the heading above it; empty for none.</param>
/// <param name="Finding">The finding about the fragment; null for none.</param>
internal readonly record struct AnchorLookup(string Anchor, string Section, LinkFinding? Finding)
{
    /// <summary>Looks for <paramref name="fragment"/> in <paramref name="variant"/>.</summary>
    public static AnchorLookup Find(string fragment, IndexVariant variant, Suggestions suggestions)
    {
        if (variant.Find(fragment) is { } exact)
        {
            return To(exact, variant, null);
        }

        if (IsAlwaysThere(fragment))
        {
            return new AnchorLookup(string.Empty, string.Empty, null);
        }

        if (variant.FindOnSite(fragment) is { } onSite)
        {
            return To(onSite, variant, null);
        }

        if (variant.FindIgnoringCase(fragment) is { } near)
        {
            return To(near, variant, new LinkFinding(LinkVerdict.AnchorCase, near.Name, variant.Locale));
        }

        var similar = suggestions.Anchor(fragment, variant);
        var verdict = variant.MayTranslate(fragment) ? LinkVerdict.UncertainSection
            : variant.HasUnknownBlocks ? LinkVerdict.UncertainAnchor
            : LinkVerdict.MissingAnchor;
        return new AnchorLookup(fragment, string.Empty, new LinkFinding(verdict, similar, variant.Locale));
    }

    private static AnchorLookup To(ArticleAnchor anchor, IndexVariant variant, LinkFinding? finding) =>
        new(anchor.Name, variant.SectionAt(anchor.Section), finding);

    /// <summary>Determines whether browsers or the site understand a fragment without an anchor.</summary>
    private static bool IsAlwaysThere(string fragment) =>
        fragment.Length == 0
        || fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        || fragment.StartsWith("tab/", StringComparison.Ordinal)
        || fragment.StartsWith(":~:", StringComparison.Ordinal);
}
