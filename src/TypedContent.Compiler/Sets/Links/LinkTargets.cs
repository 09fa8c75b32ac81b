using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>What links may lead to besides articles.</summary>
public sealed record LinkTargets(EquatableArray<Redirect> Redirects, AssetIndex Assets, XrefMap Xrefs)
{
    /// <summary>Gets targets without a redirect, an asset and a cross-reference map.</summary>
    public static LinkTargets None { get; } = new([], AssetIndex.Of([]), XrefMap.Of([]));
}
