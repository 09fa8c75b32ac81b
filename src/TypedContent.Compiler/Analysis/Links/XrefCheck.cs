using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Shared;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Reports cross references to uids that no map has (TC1016). A project that lists no map has none checked.</summary>
internal static class XrefCheck
{
    /// <summary>Checks the links of a file.</summary>
    public static void Check(LinkContext file)
    {
        var map = file.Targets.Xrefs;
        foreach (var link in map.IsEmpty ? [] : file.Links)
        {
            if (file.ResolutionOf(link).Kind == LinkKind.Xref && XrefMap.UidOf(link.Reference.Destination) is var uid && !map.Has(uid))
            {
                file.Report(link, UnknownXref.At(link.Span, uid));
            }
        }
    }
}
