using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedContent.AspNetCore.Pages;

namespace TypedContent.AspNetCore;

/// <summary>Represents the page of an article in a culture, which a program renders.</summary>
/// <example>
/// <code>
/// app.MapTypedContent("/help/{culture}/{**path}", page => Results.Content($"""
///     &lt;!doctype html&gt;
///     &lt;html lang="{page.Locale}" dir="{page.Direction}"&gt;
///     &lt;title&gt;{WebUtility.HtmlEncode(page.Localized.Title)}&lt;/title&gt;
///     {page.ToHtml()}
///     """, "text/html; charset=utf-8"));
/// </code>
/// </example>
public sealed class ContentPage
{
    private readonly ContentLinks _links;
    private readonly bool _hasMarkdown;

    internal ContentPage(HttpContext context, Article article, CultureInfo culture, Locale servingLocale)
    {
        HttpContext = context;
        Article = article;
        Culture = culture;
        ServingLocale = servingLocale;
        _links = context.RequestServices.GetRequiredService<ContentLinks>();
        Links = _links.Resolver(context, culture);
        TypedContentOptions options = context.RequestServices.GetRequiredService<IOptions<TypedContentOptions>>().Value;
        Images = options.Images;
        _hasMarkdown = options.HasMarkdown(context, article);
    }

    /// <summary>Gets the request.</summary>
    public HttpContext HttpContext { get; }

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets the culture that was requested, such as <c>de-AT</c>. It is the current culture while the page is rendered.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Gets the locale that serves the culture, such as <c>de-DE</c>.</summary>
    public Locale ServingLocale { get; }

    /// <summary>Gets the locale that the body is from, as for a <c>lang</c> attribute.</summary>
    public Locale Locale => Article.LocaleIn(ServingLocale.Culture) ?? ServingLocale;

    /// <summary>Gets the article in the locale that serves the culture.</summary>
    public LocalizedArticle Localized => Article.In(ServingLocale);

    /// <summary>Gets a value that indicates whether the locale lacks the article, so that the body is from another one.</summary>
    public bool IsFallback => Locale != ServingLocale;

    /// <summary>Gets the direction of the language of the body, as for a <c>dir</c> attribute.</summary>
    /// <value><c>ltr</c> or <c>rtl</c>.</value>
    public string Direction => Locale.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Gets the path of the page in the locale that the body is from, as for a link with the relation <c>canonical</c>.</summary>
    public string CanonicalPath => _links.PathOf(HttpContext, Article, Locale.Culture);

    /// <summary>Gets the paths of the page in the locales that have a file of the article, as for links with <c>hreflang</c>.</summary>
    public IReadOnlyDictionary<Locale, string> Alternates =>
        Article.Locales.ToDictionary(static locale => locale, locale => _links.PathOf(HttpContext, Article, locale.Culture));

    /// <summary>Gets the path of the page as Markdown, as for a link with the relation <c>alternate</c> and the type <c>text/markdown</c>.</summary>
    /// <value>The path, or <see langword="null"/> if the article isn't served as Markdown.</value>
    public string? MarkdownPath => _hasMarkdown ? _links.MarkdownPathOf(HttpContext, Article, Culture) : null;

    /// <summary>Gets the function that returns the destination that a link has on the site, for methods such as <c>article.ToHtml</c>.</summary>
    public Func<Link, string?> Links { get; }

    /// <summary>Gets the images that pages load, for methods such as <c>article.ToHtml</c>.</summary>
    public ImagePolicy Images { get; }

    /// <summary>Returns the path of the page of an article in the culture.</summary>
    /// <param name="article">The article.</param>
    /// <param name="anchor">The anchor of a section, without <c>#</c>, or <see langword="null"/>.</param>
    /// <returns>A path, encoded for an address.</returns>
    public string PathOf(Article article, string? anchor = null) => _links.PathOf(HttpContext, article, Culture, anchor);

    /// <summary>Returns the path of the page in another culture.</summary>
    /// <param name="culture">The culture.</param>
    /// <returns>A path, encoded for an address.</returns>
    public string PathIn(CultureInfo culture) => _links.PathOf(HttpContext, Article, culture);

    /// <summary>Returns the body as safe HTML whose links lead to pages of the site.</summary>
    /// <returns>The HTML.</returns>
    public string ToHtml() => Article.ToHtml(ServingLocale, Links, Images);

    /// <summary>Returns the title and the body as Markdown whose links lead to the Markdown of other pages.</summary>
    /// <returns>The Markdown.</returns>
    public string ToMarkdown()
    {
        string body = Article.ToMarkdown(ServingLocale, _links.MarkdownResolver(HttpContext, Culture), headingIds: true, Images);
        bool hasTitle = Article.AllSections.Any(section => section.In(Locale).Level == 1);
        return hasTitle ? body : $"# {MarkdownText.Escape(Localized.Title)}\n\n{body}";
    }

    /// <summary>Writes the body as safe UTF-8 HTML whose links lead to pages of the site.</summary>
    /// <param name="writer">The writer to write to, such as <c>HttpContext.Response.BodyWriter</c>.</param>
    public void WriteHtml(IBufferWriter<byte> writer) => Article.WriteHtml(writer, ServingLocale, Links, Images);
}
