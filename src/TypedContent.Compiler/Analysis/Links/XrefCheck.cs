using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Reports cross references to uids that no map has.</summary>
public static class XrefCheck
{
    /// <summary>
    /// The problems of <paramref name="document"/>, whose distinct destinations lead to <paramref name="resolutions"/>; none where
    /// the project passes no map.
    /// </summary>
    public static IReadOnlyList<Problem> Check(ArticleDocument document, EquatableArray<LinkResolution> resolutions, XrefMap map)
    {
        var problems = new List<Problem>();
        if (map.IsEmpty)
        {
            return problems;
        }

        var links = document.Variant.Links;
        var unknown = new Dictionary<LinkReference, string>();
        for (var i = 0; i < links.Count; i++)
        {
            if (resolutions[i].Kind == LinkKind.Xref && XrefMap.UidOf(links[i].Destination) is var uid && !map.Has(uid))
            {
                unknown[links[i]] = uid;
            }
        }

        foreach (var link in document.Links)
        {
            if (unknown.TryGetValue(link.Reference, out var uid))
            {
                problems.Add(new Problem(LinkRules.UnknownXref, document.Variant.FilePath, link.Span, new EquatableArray<string>([uid])));
            }
        }

        return problems;
    }
}
