using TypedContent;

namespace Modules.Shop;

/// <summary>Describes the front matter of the articles about returns.</summary>
/// <param name="Terms">The terms, an article of another module.</param>
[ContentMetadata("send-back")]
internal sealed record ReturnFrontMatter(Article Terms);
