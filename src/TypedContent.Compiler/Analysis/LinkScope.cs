using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Compiler.Analysis;

/// <summary>Represents all link targets of a content set.</summary>
/// <param name="Index">The articles.</param>
/// <param name="Targets">The redirects, assets and uids.</param>
public sealed record LinkScope(ContentIndex Index, LinkTargets Targets)
{
    /// <summary>Returns the paths of the articles whose anchors differ from <paramref name="earlier"/>; null if any link may change.</summary>
    public ISet<string>? ChangesSince(LinkScope earlier) =>
        Targets.Equals(earlier.Targets) ? Index.ChangesSince(earlier.Index) : null;
}
