using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.AspNetCore;

/// <summary>Represents the page that tells that there is no article at a path, which a program renders.</summary>
public sealed class MissingContentPage
{
    internal MissingContentPage(HttpContext context, string path, CultureInfo culture, IReadOnlyList<Article> similar)
    {
        HttpContext = context;
        Path = path;
        Culture = culture;
        Similar = similar;
    }

    /// <summary>Gets the request.</summary>
    public HttpContext HttpContext { get; }

    /// <summary>Gets the path that was requested, without the culture. It is user input.</summary>
    public string Path { get; }

    /// <summary>Gets the culture to answer in: the one requested; if no locale has its language, that of the request, and otherwise that of the default locale.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Gets the article at the path, if only the culture is missing, and otherwise articles with similar paths.</summary>
    public IReadOnlyList<Article> Similar { get; }

    /// <summary>Gets the images that the HTML of the site has, as <see cref="TypedContentOptions.Images"/> states.</summary>
    public ImagePolicy Images => HttpContext.RequestServices.GetRequiredService<ContentLinks>().Images;

    /// <summary>Returns the path of the page of an article in the culture.</summary>
    /// <param name="article">The article.</param>
    /// <returns>A path, encoded for an address.</returns>
    public string PathOf(Article article) => HttpContext.RequestServices.GetRequiredService<ContentLinks>().PathOf(HttpContext, article, Culture);
}
