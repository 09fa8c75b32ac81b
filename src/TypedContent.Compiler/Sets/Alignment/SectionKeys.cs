using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment.Sections;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Provides names that the sections of an article have in common across its variants.</summary>
/// <remarks>
/// A name is the anchor, with a number where it repeats. A section of a plain translation has the name of the section that it is joined with, since
/// anchors made from translated headings differ.
/// </remarks>
internal sealed class SectionKeys
{
    private readonly ArticleGroup _article;
    private readonly string[][] _places;
    private readonly TranslatedHeadings[] _headings;

    /// <summary>Initializes the names of the sections of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="accepted">What the lock states about its translations.</param>
    public SectionKeys(ArticleGroup article, EquatableArray<LockSection> accepted)
    {
        _article = article;
        _places = [.. article.Variants.Select(PlacesOf)];
        _headings = [.. article.Variants.Select(_ => TranslatedHeadings.None)];
        for (var v = 0; v < _places.Length; v++)
        {
            if (IsPlainTranslation(v))
            {
                UseNamesOfSource(article.PlainSource, v, accepted);
            }
        }
    }

    /// <summary>Gets the headings of each variant that are joined with those of its source.</summary>
    public IReadOnlyList<TranslatedHeadings> Headings => _headings;

    /// <summary>Determines whether a variant is a plain translation of another plain variant. Sections that only such variants have are no members.</summary>
    public bool IsPlainTranslation(int variant) => !_article.Variants[variant].IsSideBySide && variant != _article.PlainSource;

    /// <summary>Returns the common name of a section of a variant; empty for the text before the first heading, and for a section that no other variant has.</summary>
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

    private void UseNamesOfSource(int source, int variant, EquatableArray<LockSection> accepted)
    {
        var section = accepted.FirstOrDefault(section => section.IsOf(_article.Variants[variant].Locale, _article.Variants[source].Locale));
        _headings[variant] = TranslatedHeadings.Of(ListOf(source), ListOf(variant), KnownHeadings.In(section, ListOf(source), ListOf(variant)));
        var joined = _headings[variant].Joined;
        var (names, places) = (new HashSet<string>(_places[source], StringComparer.Ordinal), _places[variant]);
        for (var i = 0; i < places.Length; i++)
        {
            // A section that is not joined isn't that of the source with the same name. It can be that of a side-by-side file.
            places[i] = names.Contains(places[i]) ? string.Empty : places[i];
        }

        for (var i = 0; i < joined.Count; i++)
        {
            if (joined[i] >= 0)
            {
                places[joined[i]] = _places[source][i];
            }
        }
    }

    private HeadingList ListOf(int variant) => new(_article.Variants[variant].Headings, _article.Variants[variant].Anchors);
}
