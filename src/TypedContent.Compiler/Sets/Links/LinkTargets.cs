using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the link targets of a content set besides its articles.</summary>
public sealed record LinkTargets(EquatableArray<Redirect> Redirects, AssetIndex Assets, XrefMap Xrefs)
{
    /// <summary>Gets the problems of the files that list the targets.</summary>
    public EquatableArray<Problem> Problems { get; init; } = [];

    /// <summary>Gets targets without redirects, assets and uids.</summary>
    public static LinkTargets None { get; } = new([], AssetIndex.Of([]), XrefMap.Of([]));
}
