using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Linking;

/// <summary>What links may lead to besides articles.</summary>
public sealed record LinkTargets(EquatableArray<Redirect> Redirects, AssetIndex Assets, XrefMap Xrefs);
