using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Represents an article and the targets of its links: everything that its members are made of.</summary>
/// <param name="Group">The article.</param>
/// <param name="Links">The target of each distinct destination of each variant.</param>
public sealed record ResolvedArticle(ArticleGroup Group, EquatableArray<EquatableArray<LinkResolution>> Links)
{
    /// <summary>Gets what the lock states about its translations.</summary>
    public EquatableArray<LockSection> Accepted { get; init; } = [];

    /// <summary>Resolves the links of <paramref name="group"/>.</summary>
    public static ResolvedArticle Of(ArticleGroup group, ContentIndex index) => new(
        group,
        new EquatableArray<EquatableArray<LinkResolution>>(
            group.Variants.Select(variant => LinkResolver.ResolveAll(variant, index))));
}
