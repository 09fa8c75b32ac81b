using TypedContent.Compiler.Text;

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
        if (IsAlwaysThere(fragment))
        {
            return new AnchorLookup(string.Empty, string.Empty, null);
        }

        if (variant.Find(fragment) is not { } anchor)
        {
            var similar = suggestions.Anchor(fragment, variant);
            return new AnchorLookup(fragment, string.Empty, new LinkFinding(variant.HasUnknownBlocks ? LinkVerdict.UncertainAnchor : LinkVerdict.MissingAnchor, similar, variant.Locale));
        }

        var section = anchor.Section < 0 ? string.Empty : variant.Headings[anchor.Section].Anchor;
        var finding = ComposedText.Of(anchor.Name) == ComposedText.Of(fragment) ? (LinkFinding?)null : new LinkFinding(LinkVerdict.AnchorCase, anchor.Name, variant.Locale);
        return new AnchorLookup(anchor.Name, section, finding);
    }

    /// <summary>Determines whether browsers or the site understand a fragment without an anchor.</summary>
    private static bool IsAlwaysThere(string fragment) =>
        fragment.Length == 0
        || fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        || fragment.StartsWith("tab/", StringComparison.Ordinal)
        || fragment.StartsWith(":~:", StringComparison.Ordinal);
}
