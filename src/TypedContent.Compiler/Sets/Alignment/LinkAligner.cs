using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Joins the links of an article's variants that lead to the same place.</summary>
internal static class LinkAligner
{
    /// <summary>Returns the links of all variants. Those of the first variant come first, in its order.</summary>
    /// <param name="variants">The resolution of each destination of each variant.</param>
    /// <param name="rows">The index of the link of each destination of each variant.</param>
    public static IReadOnlyList<AlignedLink> Align(
        EquatableArray<EquatableArray<LinkResolution>> variants, out IReadOnlyList<int[]> rows)
    {
        var links = new List<AlignedLink>();
        var byIdentity = new Dictionary<(LinkKind, string, string), int>();
        var rowsOf = variants.Select(resolutions => new int[resolutions.Count]).ToList();
        for (var v = 0; v < variants.Count; v++)
        {
            for (var i = 0; i < variants[v].Count; i++)
            {
                var resolution = variants[v][i];
                if (!byIdentity.TryGetValue(resolution.Identity, out var row))
                {
                    row = links.Count;
                    byIdentity.Add(resolution.Identity, row);
                    links.Add(new AlignedLink(resolution, [.. Enumerable.Repeat(-1, variants.Count)]));
                }

                var indices = links[row].Indices;
                indices[v] = indices[v] < 0 ? i : indices[v];
                rowsOf[v][i] = row;
            }
        }

        rows = rowsOf;
        return links;
    }
}
