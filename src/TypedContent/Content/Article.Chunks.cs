using System.Globalization;
using TypedContent.Content.Chunks;
using TypedContent.Content.Variants;

namespace TypedContent;

/// <content>Divides the article into chunks.</content>
public abstract partial class Article
{
    /// <summary>Returns the text of the article in parts, as <see cref="ContentSet.Chunks"/> does for all articles.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture. The locale that serves it is read.</param>
    /// <param name="maxLength">The most characters that the plain text of a chunk has.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link in Markdown, as for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <returns>The chunks in the order of the text. There are none if the locale lacks the article.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is less than 100.</exception>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public IEnumerable<ContentChunk> Chunks(CultureInfo? culture = null, int maxLength = ArticleChunks.DefaultLength, Func<Link, string?>? linkResolver = null)
    {
        ArticleChunks.ThrowIfTooShort(maxLength);
        Variant variant = VariantIn(culture);
        return variant.HasBody ? ArticleChunks.Of(variant, maxLength, linkResolver) : [];
    }
}
