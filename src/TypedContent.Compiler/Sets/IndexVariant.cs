using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Alignment.Sections;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents the anchors and headings of an article in one locale.</summary>
public sealed record IndexVariant(string Locale, EquatableArray<ArticleAnchor> Anchors, EquatableArray<Heading> Headings)
{
    private Dictionary<string, ArticleAnchor>? _byName;
    private Dictionary<string, ArticleAnchor>? _siteByName;
    private Dictionary<string, ArticleAnchor>? _sourceByName;
    private Dictionary<string, ArticleAnchor>? _byNameIgnoringCase;
    private SimilarNames? _similar;
    private TranslatedHeadings? _translated;

    /// <summary>Gets the anchors that headings have only on some sites.</summary>
    public EquatableArray<ArticleAnchor> SiteAnchors { get; init; } = [];

    /// <summary>Gets a value that indicates whether directives of the site stand for blocks of the article, so that it may have other anchors too.</summary>
    public bool HasUnknownBlocks { get; init; }

    /// <summary>Gets a value that indicates whether there is no file in this locale, and the spans of side-by-side files hold its text.</summary>
    public bool IsOfSpans { get; init; }

    /// <summary>Gets the names of sections of the source of which it isn't certain where their translation is, if only the names are known.</summary>
    public EquatableArray<string> Uncertain { get; init; } = [];

    /// <summary>Gets the article that this one is a plain translation of; otherwise, null.</summary>
    public IndexVariant? Source { get; init; }

    /// <summary>Gets the headings of the source and of this translation that the lock joins.</summary>
    public EquatableArray<(int Source, int Target)> Known { get; init; } = [];

    /// <summary>Gets the anchors of sections that side-by-side files of the article have.</summary>
    internal ISet<string>? OtherSections { get; init; }

    /// <summary>Gets the names of the anchors, for suggestions.</summary>
    internal SimilarNames SimilarAnchors => _similar ??= new(Anchors.Concat(Translated.Anchors).Select(anchor => anchor.Name));

    private TranslatedHeadings Translated =>
        _translated ??= Source is null ? TranslatedHeadings.None : TranslatedHeadings.Of(Source.List, List, Known);

    /// <summary>Gets the headings, and the names that lead to them.</summary>
    internal HeadingList List => new(Headings, Anchors);

    /// <summary>Returns the anchor called <paramref name="name"/>, or null. The form of accents doesn't matter.</summary>
    public ArticleAnchor? Find(string name) =>
        (_byName ??= FirstByName(Anchors, StringComparer.Ordinal)).TryGetValue(ComposedText.Of(name), out var exact) ? exact
        : (_sourceByName ??= FirstByName(Translated.Anchors, StringComparer.Ordinal)).TryGetValue(ComposedText.Of(name), out var ofSource) ? ofSource
        : null;

    /// <summary>Determines whether <paramref name="name"/> is that of a section of the source, of which it isn't certain where its translation is.</summary>
    public bool MayTranslate(string name) => Translated.AreUncertain(ComposedText.Of(name)) || Uncertain.Contains(name);

    /// <summary>Gets the names that lead into the article, each with the anchor of its section, which is empty for none.</summary>
    internal IEnumerable<(string Name, string Section)> Names => Anchors.Concat(Translated.Anchors).Select(anchor => (anchor.Name, SectionAt(anchor.Section))).Distinct();

    /// <summary>Gets the names that headings have only on some sites, each with the anchor of its section.</summary>
    internal IEnumerable<(string Name, string Section)> SiteNames =>
        SiteAnchors.Select(anchor => (anchor.Name, Section: SectionAt(anchor.Section))).Where(anchor => anchor.Section.Length > 0);

    /// <summary>Gets the names of sections of the source of which it isn't certain where their translation is.</summary>
    internal IEnumerable<string> UncertainNames => Source is null ? Uncertain : Source.Anchors.Select(anchor => anchor.Name).Where(name => MayTranslate(name) && Find(name) is null).Distinct();

    /// <summary>Returns the anchor of the heading that is called <paramref name="name"/> only on some sites, or null.</summary>
    public ArticleAnchor? FindOnSite(string name) =>
        (_siteByName ??= FirstByName(SiteAnchors, StringComparer.Ordinal)).TryGetValue(ComposedText.Of(name), out var anchor)
            ? new ArticleAnchor(Headings[anchor.Section].Anchor, anchor.Section)
            : null;

    /// <summary>Returns the anchor whose name differs from <paramref name="name"/> at most in case, or null.</summary>
    public ArticleAnchor? FindIgnoringCase(string name) =>
        (_byNameIgnoringCase ??= FirstByName(Anchors.Concat(Translated.Anchors), StringComparer.OrdinalIgnoreCase)).TryGetValue(ComposedText.Of(name), out var near) ? near : null;

    /// <summary>Returns the anchor of a section; empty for the text before the first heading, and for a section that is no member since only this translation has it.</summary>
    public string SectionAt(int section) =>
        section < 0 || (Translated.IsExtra(section) && OtherSections?.Contains(Headings[section].Anchor) != true) ? string.Empty : Headings[section].Anchor;

    /// <inheritdoc/>
    public bool Equals(IndexVariant? other) =>
        other is not null && Locale == other.Locale && HasUnknownBlocks == other.HasUnknownBlocks && IsOfSpans == other.IsOfSpans && Anchors == other.Anchors
        && SiteAnchors == other.SiteAnchors && Headings == other.Headings && Uncertain == other.Uncertain && (Source is null) == (other.Source is null) && Known == other.Known;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Anchors.GetHashCode() * 31) + Headings.GetHashCode());

    private static Dictionary<string, ArticleAnchor> FirstByName(IEnumerable<ArticleAnchor> list, StringComparer comparer)
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
