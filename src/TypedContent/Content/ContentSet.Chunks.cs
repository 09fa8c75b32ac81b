using System.Globalization;
using TypedContent.Content.Chunks;

namespace TypedContent;

/// <content>Divides the articles into chunks.</content>
public abstract partial class ContentSet
{
    /// <summary>Returns the text of all articles that a locale has, in parts for search engines, embeddings, and prompts.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture. The locale that serves it is read.</param>
    /// <param name="maxLength">The most characters that the plain text of a chunk has.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link in Markdown, as for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <returns>The chunks, by article and then in the order of the text. Texts of other locales, which articles fall back to, are not among them.</returns>
    /// <remarks>Chunks are made while they are enumerated.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is less than 100.</exception>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// <code>
    /// foreach (ContentChunk chunk in Articles.Set.Chunks(new CultureInfo("de-DE")))
    ///     Console.WriteLine($"{chunk.Id}: {chunk.Text}");
    /// </code>
    /// </example>
    public IEnumerable<ContentChunk> Chunks(CultureInfo? culture = null, int maxLength = ArticleChunks.DefaultLength, Func<Link, string?>? linkResolver = null)
    {
        ArticleChunks.ThrowIfTooShort(maxLength);
        culture ??= CultureInfo.CurrentUICulture;
        return Articles.SelectMany(article => article.Chunks(culture, maxLength, linkResolver));
    }
}
