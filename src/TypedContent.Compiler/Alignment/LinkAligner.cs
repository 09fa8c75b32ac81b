using TypedContent.Compiler.Linking;

namespace TypedContent.Compiler.Alignment;

/// <summary>Joins the links of an article's variants that lead to the same place.</summary>
internal static class LinkAligner
{
    /// <summary>The links of all variants; those of the first variant come first, in its order.</summary>
    public static IReadOnlyList<AlignedLink> Align(ArticleGroup group, ContentIndex index)
    {
        var links = new List<AlignedLink>();
        var byIdentity = new Dictionary<(LinkKind, string, string), AlignedLink>();
        for (var v = 0; v < group.Variants.Count; v++)
        {
            var resolutions = LinkResolver.ResolveAll(group.Variants[v], index);
            for (var i = 0; i < resolutions.Count; i++)
            {
                var resolution = resolutions[i];
                if (!byIdentity.TryGetValue(resolution.Identity, out var link))
                {
                    link = new AlignedLink(resolution, [.. Enumerable.Repeat(-1, group.Variants.Count)]);
                    byIdentity.Add(resolution.Identity, link);
                    links.Add(link);
                }

                link.Indices[v] = link.Indices[v] < 0 ? i : link.Indices[v];
            }
        }

        return links;
    }
}
