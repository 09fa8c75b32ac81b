using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Compiler.Sets.References;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the link targets of a content set besides its articles.</summary>
public sealed record LinkTargets(EquatableArray<Redirect> Redirects, AssetIndex Assets, XrefMap Xrefs)
{
    /// <summary>Gets the paths of the pages of the site that have no article, without locale and extension.</summary>
    public EquatableArray<string> Pages { get; init; } = [];

    /// <summary>Gets the patterns of paths in other repositories, besides those that the options of the project name.</summary>
    public EquatableArray<string> External { get; init; } = [];

    /// <summary>Gets the referenced assemblies that have articles; null if they aren't known, so that links to them are not checked.</summary>
    public AssemblyExports? References { get; init; }

    /// <summary>Gets the paths of the articles that are left out as drafts.</summary>
    public EquatableArray<string> Drafts { get; init; } = [];

    /// <summary>Gets the problems of the files that list the targets.</summary>
    public EquatableArray<Problem> Problems { get; init; } = [];

    /// <summary>Gets targets without redirects, assets and uids.</summary>
    public static LinkTargets None { get; } = new([], AssetIndex.Of([], ContentLayout.Empty), XrefMap.Of([]));
}
