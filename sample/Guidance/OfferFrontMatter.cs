using System.ComponentModel.DataAnnotations;
using TypedContent;

namespace Guidance;

/// <summary>Describes the front matter of the articles about the marketplace: a key that is missing or wrong fails the build at its line.</summary>
/// <param name="Author">The account of the author.</param>
/// <param name="Topic">What the article is.</param>
/// <param name="Date">The day of the last review.</param>
[ContentMetadata("marketplace/**")]
internal sealed record OfferFrontMatter(
    [RegularExpression("[a-z-]+")] string Author,
    [ContentMetadataKey("ms.topic")] ArticleTopic Topic,
    [ContentMetadataKey("ms.date")] DateOnly Date);
