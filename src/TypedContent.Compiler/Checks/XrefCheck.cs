using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Checks;

/// <summary>Reports cross references to uids that no map has.</summary>
public static class XrefCheck
{
    /// <summary>The problems of <paramref name="document"/>; none where the project passes no map.</summary>
    public static IReadOnlyList<Problem> Check(ArticleDocument document, XrefMap map)
    {
        var problems = new List<Problem>();
        if (map.IsEmpty)
        {
            return problems;
        }

        foreach (var link in document.Links)
        {
            if (LinkDestination.Parse(link.Reference.Destination).Kind == LinkKind.Xref
                && XrefMap.UidOf(link.Reference.Destination) is var uid && !map.Has(uid))
            {
                problems.Add(new Problem(LinkRules.UnknownXref, document.Variant.FilePath, link.Span, new EquatableArray<string>([uid])));
            }
        }

        return problems;
    }
}
