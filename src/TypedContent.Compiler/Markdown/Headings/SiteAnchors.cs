using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>
/// Provides the anchors that headings have only on some sites. Links to them are right, but they are no ids in the HTML, in which most
/// headings would have several.
/// </summary>
internal static class SiteAnchors
{
    // An anchor of several headings leads to that of the first rule.
    private static readonly (Func<string, string> Slug, bool HasUnderscores)[] Rules =
    [
        (SiteSlug.VitePress, false),
        (SiteSlug.Kramdown, false),
        (SiteSlug.MkDocs, true),
        (SiteSlug.MkDocsUnicode, true),
    ];

    /// <summary>Returns the anchors of <paramref name="headings"/> that are not in <paramref name="anchors"/>.</summary>
    public static IReadOnlyList<AnchorNode> Of(IReadOnlyList<HeadingNode> headings, IReadOnlyList<AnchorNode> anchors)
    {
        var taken = new HashSet<string>(anchors.Select(anchor => anchor.Name), StringComparer.Ordinal);
        var texts = headings.Select(heading => heading.Anchor.Length > 0 && HeadingAnchor.IsSlug(heading.Block) ? PlainText.Of(heading.Block.Inline) : null).ToList();
        var found = new List<AnchorNode>();
        foreach (var (slug, hasUnderscores) in Rules)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < headings.Count; i++)
            {
                if (texts[i] is not { Length: <= ReadingLimits.AnchorLength } text)
                {
                    continue;
                }

                var name = hasUnderscores ? UniqueByUnderscore(slug(text), names) : HeadingSlug.Numbered(slug(text), numbers);
                if (name.Length > 0 && taken.Add(name))
                {
                    found.Add(new AnchorNode(name, i));
                }
            }
        }

        return found.Count <= ReadingLimits.Items ? found : found.GetRange(0, ReadingLimits.Items);
    }

    private static string UniqueByUnderscore(string slug, Dictionary<string, string> last)
    {
        var name = last.TryGetValue(slug, out var before) ? SiteSlug.NextOfMkDocs(before) : slug.Length == 0 ? SiteSlug.NextOfMkDocs(slug) : slug;
        while (last.ContainsKey(name))
        {
            name = SiteSlug.NextOfMkDocs(name);
        }

        last[slug] = last[name] = name;
        return name;
    }
}
