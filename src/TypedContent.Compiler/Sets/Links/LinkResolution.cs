using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Where a link leads.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Target">The path of the target article, or for others the destination.</param>
/// <param name="Fragment">The anchor without <c>#</c>; empty for none.</param>
/// <param name="Section">The anchor of the section that holds the fragment; empty for none.</param>
/// <param name="Findings">What there is to say about it: first of the target, then of the anchor.</param>
public sealed record LinkResolution(
    LinkKind Kind, string Target, string Fragment, string Section, EquatableArray<LinkFinding> Findings)
{
    /// <summary>Whether both lead to the same place, so that they are one member.</summary>
    public (LinkKind, string, string) Identity => (Kind, Target, Fragment);

    /// <summary>A link to something that has no anchors to look for.</summary>
    internal static LinkResolution To(LinkKind kind, string target, params LinkFinding[] findings) =>
        new(kind, target, string.Empty, string.Empty, new EquatableArray<LinkFinding>(findings));
}
