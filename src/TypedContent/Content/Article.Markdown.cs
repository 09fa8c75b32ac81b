using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Content.Variants;
using TypedContent.Html;

namespace TypedContent;

/// <content>Writes the article as Markdown.</content>
public abstract partial class Article
{
    /// <summary>Returns the body of the article as Markdown, in the locale that serves a culture. Every call converts the HTML.</summary>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="headingIds"><see langword="true"/> to write the ids of headings below the title as <c>{#id}</c>, for links that lead to them.</param>
    /// <param name="images">The images that are kept. Each other one is replaced with its alternative text.</param>
    /// <returns>
    /// CommonMark with tables, task lists and alerts, from the first locale that has the article. Included files are part of it. References to footnotes
    /// are left out.
    /// </returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// <code>
    /// string markdown = article.ToMarkdown(linkResolver: link => link.TargetArticle is { } target ? $"https://example.com/{target.Path}" : null);
    /// </code>
    /// </example>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public string ToMarkdown(CultureInfo? culture = null, Func<Link, string?>? linkResolver = null, bool headingIds = false, ImagePolicy images = ImagePolicy.All) =>
        MarkdownOf(Body(culture), linkResolver, headingIds, images);

    /// <summary>Returns the body of the article as Markdown, in a locale, as <see cref="ToMarkdown(CultureInfo?, Func{Link, string?}?, bool, ImagePolicy)"/> does.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="headingIds"><see langword="true"/> to write the ids of headings below the title as <c>{#id}</c>, for links that lead to them.</param>
    /// <param name="images">The images that are kept. Each other one is replaced with its alternative text.</param>
    /// <returns>The Markdown.</returns>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public string ToMarkdown(Locale locale, Func<Link, string?>? linkResolver = null, bool headingIds = false, ImagePolicy images = ImagePolicy.All) =>
        MarkdownOf(Body(locale), linkResolver, headingIds, images);

    private static string MarkdownOf(ArticleHtml html, Func<Link, string?>? linkResolver, bool headingIds, ImagePolicy images)
    {
        if (linkResolver is null && images == ImagePolicy.All)
        {
            return HtmlMarkdown.Convert(html.Bytes, headingIds);
        }

        var buffer = new ByteBuffer(256);
        html.Write(buffer, linkResolver, images);
        return HtmlMarkdown.Convert(buffer.Written, headingIds);
    }
}
