using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Packing;

/// <summary>Finds the index of a section in an article by an anchor that any locale uses for it.</summary>
internal sealed class SectionLookup
{
    private readonly Dictionary<string, Dictionary<string, int>> _articles = new(StringComparer.Ordinal);

    public SectionLookup(IEnumerable<AlignedArticle> articles)
    {
        foreach (var article in articles)
        {
            var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var row = 0; row < article.Sections.Count; row++)
            {
                Add(anchors, article.Sections[row].Anchor, row);
                for (var v = 0; v < article.Group.Variants.Count; v++)
                {
                    var index = article.Sections[row].Indices[v];
                    Add(anchors, index < 0 ? string.Empty : article.Group.Variants[v].Headings[index].Anchor, row);
                }
            }

            _articles.Add(article.Group.Path, anchors);
        }
    }

    /// <summary>Returns the index of a section in the article at <paramref name="path"/>, or -1.</summary>
    public int IndexOf(string path, string anchor) =>
        anchor.Length > 0 && _articles.TryGetValue(path, out var anchors) && anchors.TryGetValue(anchor, out var row) ? row : -1;

    private static void Add(Dictionary<string, int> anchors, string anchor, int row)
    {
        if (anchor.Length > 0 && !anchors.ContainsKey(anchor))
        {
            anchors.Add(anchor, row);
        }
    }
}
