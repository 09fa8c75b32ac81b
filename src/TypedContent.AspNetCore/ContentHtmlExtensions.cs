using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace TypedContent.AspNetCore;

/// <summary>Converts texts of articles for Razor, which encodes strings and writes HTML content as it is.</summary>
public static class ContentHtmlExtensions
{
    private const string DistinctOverloads = "The first parameter, which has another type, is required.";

    /// <summary>Returns a text as safe HTML.</summary>
    /// <param name="text">The text.</param>
    /// <param name="linkResolver">A function that returns the destination of a link, such as that of <see cref="ContentPage.Links"/>, or <see langword="null"/>.</param>
    /// <param name="links">A value that indicates whether links are written. Without them, the HTML can be in a link itself.</param>
    /// <param name="images">The images that are loaded.</param>
    /// <returns>The HTML.</returns>
    /// <example><code>&lt;h1&gt;@article.Title.ToHtmlContent()&lt;/h1&gt;</code></example>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public static IHtmlContent ToHtmlContent(this ContentString text, Func<Link, string?>? linkResolver = null, bool links = true, ImagePolicy images = ImagePolicy.All) =>
        new HtmlString(text.ToHtml(linkResolver, images, links));

    /// <summary>Returns a section as safe HTML, heading included.</summary>
    /// <param name="section">The section.</param>
    /// <param name="linkResolver">A function that returns the destination of a link, or <see langword="null"/>.</param>
    /// <param name="subsections">A value that indicates whether the HTML of the sections in this one is included.</param>
    /// <param name="images">The images that are loaded.</param>
    /// <returns>The HTML.</returns>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public static IHtmlContent ToHtmlContent(this Section section, Func<Link, string?>? linkResolver = null, bool subsections = true, ImagePolicy images = ImagePolicy.All) =>
        new HtmlString(section.ToHtml(linkResolver, images, subsections));

    /// <summary>Returns the body of an article as safe HTML.</summary>
    /// <param name="article">The article.</param>
    /// <param name="linkResolver">A function that returns the destination of a link, or <see langword="null"/>.</param>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <param name="images">The images that are loaded.</param>
    /// <returns>The HTML.</returns>
    [SuppressMessage("ApiDesign", "RS0026:Do not add multiple public overloads with optional parameters", Justification = DistinctOverloads)]
    public static IHtmlContent ToHtmlContent(this Article article, Func<Link, string?>? linkResolver = null, CultureInfo? culture = null, ImagePolicy images = ImagePolicy.All)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new HtmlString(article.ToHtml(culture, linkResolver, images));
    }
}
