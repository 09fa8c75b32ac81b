using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the target of a link.</summary>
/// <param name="Kind">The kind of target.</param>
/// <param name="Target">The path of an article or asset; otherwise the destination.</param>
/// <param name="Fragment">The anchor without <c>#</c>; empty for none.</param>
/// <param name="Section">The anchor of the section that holds the fragment; empty for none.</param>
/// <param name="Findings">The findings about the target, then those about the anchor.</param>
public sealed record LinkResolution(
    LinkKind Kind, string Target, string Fragment, string Section, EquatableArray<LinkFinding> Findings)
{
    /// <summary>Gets a value that indicates whether the target is in another repository, and isn't checked.</summary>
    public bool IsOutside { get; init; }

    /// <summary>Gets the path of an asset from the page of the article, where links name pages; otherwise, null.</summary>
    public string? FromPage { get; init; }

    /// <summary>Gets the full name of the class of an article of another assembly; null for other targets.</summary>
    public string? TargetType { get; init; }

    /// <summary>Gets a value that indicates whether the target is an article or a section of this set.</summary>
    public bool IsInSet => Kind is LinkKind.Article or LinkKind.Section && TargetType is null;

    /// <summary>Gets the key that is equal for links to the same place, which are one member.</summary>
    public (LinkKind, string, string) Identity => (Kind, Target, Fragment);

    /// <summary>Returns the resolution of a link to a target whose anchors are not known.</summary>
    internal static LinkResolution To(LinkKind kind, string target, params LinkFinding[] findings) =>
        new(kind, target, string.Empty, string.Empty, new EquatableArray<LinkFinding>(findings));
}
