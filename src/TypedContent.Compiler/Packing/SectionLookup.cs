using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Packing;

/// <summary>Finds the index of a section in an article by an anchor: of the locale that reads it, otherwise of any locale.</summary>
internal sealed class SectionLookup
{
    private readonly Dictionary<string, Dictionary<string, int>> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string Locale, string Anchor), int> _exceptions = [];

    private SectionLookup()
    {
    }

    /// <summary>Returns the sections of <paramref name="articles"/>.</summary>
    public static SectionLookup Of(IEnumerable<AlignedArticle> articles)
    {
        var lookup = new SectionLookup();
        foreach (var article in articles)
        {
            var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var row = 0; row < article.Sections.Count; row++)
            {
                for (var v = 0; v < article.Group.Variants.Count; v++)
                {
                    if (article.Sections[row].Indices[v] is >= 0 and var index)
                    {
                        Add(anchors, article.Group.Variants[v].Headings[index].Anchor, row);
                    }
                }
            }

            lookup._articles.Add(article.Group.Path, anchors);
            lookup.AddExceptions(article, anchors);
        }

        return lookup;
    }

    /// <summary>Returns sections that are known one by one.</summary>
    public static SectionLookup Of(IEnumerable<SectionPlace> places)
    {
        var lookup = new SectionLookup();
        foreach (var place in places)
        {
            lookup._exceptions[(place.Path, place.Locale, place.Anchor)] = place.Index;
        }

        return lookup;
    }

    /// <summary>Returns the index of a section in the article at <paramref name="path"/>, as readers of a locale see it, or -1.</summary>
    public int IndexOf(string path, string locale, string anchor) =>
        _exceptions.TryGetValue((path, locale, anchor), out var own) ? own
        : _articles.TryGetValue(path, out var anchors) && anchors.TryGetValue(anchor, out var row) ? row
        : -1;

    /// <summary>Adds the anchors of a locale that are those of other sections in other locales.</summary>
    private void AddExceptions(AlignedArticle article, Dictionary<string, int> anchors)
    {
        for (var v = 0; v < article.Group.Variants.Count; v++)
        {
            var variant = article.Group.Variants[v];
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in Enumerable.Range(0, article.Sections.Count).Where(row => article.Sections[row].Indices[v] >= 0).OrderBy(row => article.Sections[row].Indices[v]))
            {
                var anchor = variant.Headings[article.Sections[row].Indices[v]].Anchor;
                if (anchor.Length > 0 && seen.Add(anchor) && anchors[anchor] != row)
                {
                    _exceptions.Add((article.Group.Path, variant.Locale, anchor), row);
                }
            }
        }
    }

    private static void Add(Dictionary<string, int> anchors, string anchor, int row)
    {
        if (anchor.Length > 0 && !anchors.ContainsKey(anchor))
        {
            anchors.Add(anchor, row);
        }
    }
}

/// <summary>Represents the index of a section in an article, as readers of a locale see it; -1 for none.</summary>
internal readonly record struct SectionPlace(string Path, string Locale, string Anchor, int Index);
