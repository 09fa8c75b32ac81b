using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Browsing;

/// <summary>Represents a link at its place, with its target.</summary>
/// <param name="From">The article that the link is read in.</param>
/// <param name="FilePath">The path of the file that contains the link.</param>
/// <param name="Span">The place of the destination.</param>
/// <param name="Reference">The destination as it is written.</param>
/// <param name="Resolution">The target.</param>
public sealed record ResolvedLink(ArticleVariant From, string FilePath, FileSpan Span, LinkReference Reference, LinkResolution Resolution)
{
    /// <summary>Gets a value that indicates whether the link leads to an article of the set.</summary>
    public bool IsToArticle => Resolution.Target.Length > 0 && (Resolution.IsInSet || Resolution.Kind == Shared.LinkKind.Anchor);
}
