using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Provides names that the sections of an article have in common across its variants.</summary>
/// <remarks>
/// A name is the anchor, with a number where it repeats. A variant that is not side by side takes the names of the first such variant
/// if their headings have the same levels, since anchors made from translated headings differ.
/// </remarks>
internal sealed class SectionKeys
{
    private readonly string[][] _places;

    /// <summary>Initializes the names of the sections of <paramref name="variants"/>.</summary>
    public SectionKeys(EquatableArray<ArticleVariant> variants)
    {
        _places = [.. variants.Select(PlacesOf)];
        var plain = Enumerable.Range(0, variants.Count).Where(v => !variants[v].IsSideBySide).ToList();
        foreach (var v in plain.Skip(1))
        {
            if (SameLevels(variants[plain[0]], variants[v]))
            {
                _places[v] = _places[plain[0]];
            }
        }
    }

    /// <summary>Returns the common name of a section of a variant; empty for the text before the first heading.</summary>
    /// <param name="variant">The index of the variant.</param>
    /// <param name="section">The index of the section in the variant, or -1 before the first heading.</param>
    public string PlaceOf(int variant, int section) => section < 0 ? string.Empty : _places[variant][section];

    private static string[] PlacesOf(ArticleVariant variant)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new string[variant.Headings.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var anchor = variant.Headings[i].Anchor;
            seen.TryGetValue(anchor, out var count);
            seen[anchor] = count + 1;
            places[i] = count == 0 ? anchor : anchor + " " + count.ToString(CultureInfo.InvariantCulture);
        }

        return places;
    }

    private static bool SameLevels(ArticleVariant left, ArticleVariant right) =>
        left.Headings.Select(heading => heading.Level).SequenceEqual(right.Headings.Select(heading => heading.Level));
}
