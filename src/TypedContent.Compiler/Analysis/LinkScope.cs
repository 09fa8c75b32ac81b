using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;

namespace TypedContent.Compiler.Analysis;

/// <summary>Represents everything that links can lead to.</summary>
/// <param name="Index">The articles.</param>
/// <param name="Targets">The rest.</param>
public sealed record LinkScope(ContentIndex Index, LinkTargets Targets)
{
    /// <summary>Returns the paths of the articles to which links lead elsewhere than in <paramref name="earlier"/>; null where any link may.</summary>
    public ISet<string>? ChangesSince(LinkScope earlier) =>
        Targets.Equals(earlier.Targets) ? Index.ChangesSince(earlier.Index) : null;
}
