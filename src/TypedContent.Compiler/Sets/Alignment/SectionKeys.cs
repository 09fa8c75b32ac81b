using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>
/// Gives the sections of all variants common names: the anchor, with a number where it repeats. A plain
/// article whose headings have the same levels as the first plain one's takes over its names, since
/// anchors made from translated headings differ.
/// </summary>
internal sealed class SectionKeys
{
    private readonly string[][] _places;

    /// <summary>Names the sections of <paramref name="variants"/>.</summary>
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

    /// <summary>The common name of a variant's section; empty before the first heading.</summary>
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
