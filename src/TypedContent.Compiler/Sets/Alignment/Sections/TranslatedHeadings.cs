using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Sections;

/// <summary>Represents the headings of a plain translation that are joined with those of its source.</summary>
public sealed class TranslatedHeadings
{
    private readonly HeadingList _source;
    private readonly HeadingList _target;
    private readonly HashSet<int> _translations;
    private readonly ISet<int> _uncertain;
    private EquatableArray<ArticleAnchor>? _anchors;
    private HashSet<string>? _uncertainNames;

    private TranslatedHeadings(HeadingList source, HeadingList target, int[] joined, ISet<int> uncertain)
    {
        (_source, _target, Joined, _uncertain) = (source, target, joined, uncertain);
        _translations = [.. joined];
    }

    /// <summary>Gets the headings of an article that is no plain translation.</summary>
    public static TranslatedHeadings None { get; } = new(new([], []), new([], []), [], new HashSet<int>());

    /// <summary>Gets the index of the translation of each heading of the source, or -1.</summary>
    public IReadOnlyList<int> Joined { get; }

    /// <summary>Gets the names of the source's headings that the translation itself lacks, with the headings of the translation that they lead to.</summary>
    public EquatableArray<ArticleAnchor> Anchors => _anchors ??= new(FindAnchors());

    /// <summary>Gets the headings that are joined, and for which the translation states a name of the source, as in <c>## Zahlen {#pay}</c>.</summary>
    internal IEnumerable<(int Source, int Target)> Stated => _target.Anchors.All(anchor => anchor.Role != AnchorRole.StatedId) ? []
        : new HeadingNames(_source).StatedBy(new HeadingNames(_target)).Where(pair => Joined[pair.Heading] == pair.Other).Distinct();

    /// <summary>Returns the headings of a plain translation.</summary>
    /// <param name="source">The headings of the source.</param>
    /// <param name="target">The headings of the translation.</param>
    /// <param name="known">The headings that are known to be translations of each other.</param>
    public static TranslatedHeadings Of(HeadingList source, HeadingList target, IReadOnlyList<(int Source, int Target)> known) =>
        new(source, target, HeadingAligner.Align(source, target, known, out var uncertain), uncertain);

    /// <summary>Determines whether only the translation has a heading.</summary>
    public bool IsExtra(int heading) => heading < _target.Headings.Count && !_translations.Contains(heading);

    /// <summary>Determines whether the source has a heading called <paramref name="name"/> that isn't joined and may have a translation.</summary>
    public bool AreUncertain(string name) => (_uncertainNames ??= [.. _source.Anchors.ToArray()
        .Where(anchor => _uncertain.Contains(anchor.Section) && anchor.Role != AnchorRole.Place).Select(anchor => ComposedText.Of(anchor.Name))]).Contains(name);

    private IEnumerable<ArticleAnchor> FindAnchors()
    {
        var taken = new HashSet<string>(_target.Anchors.Select(anchor => ComposedText.Of(anchor.Name)), StringComparer.Ordinal);
        return _source.Anchors.ToArray()
            .Where(anchor => anchor.Role != AnchorRole.Place && anchor.Section >= 0 && Joined[anchor.Section] >= 0 && taken.Add(ComposedText.Of(anchor.Name)))
            .Select(anchor => anchor with { Section = Joined[anchor.Section] });
    }
}
