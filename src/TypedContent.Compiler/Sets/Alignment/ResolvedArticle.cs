using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>An article and where the links of each of its variants lead: all that its members are made of.</summary>
public sealed record ResolvedArticle(ArticleGroup Group, EquatableArray<EquatableArray<LinkResolution>> Links)
{
    /// <summary>Finds the targets of the links of <paramref name="group"/>.</summary>
    public static ResolvedArticle Of(ArticleGroup group, ContentIndex index) => new(
        group,
        new EquatableArray<EquatableArray<LinkResolution>>(
            group.Variants.Select(variant => LinkResolver.ResolveAll(variant, index))));
}
