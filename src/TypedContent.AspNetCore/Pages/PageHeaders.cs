using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Writes the headers of pages.</summary>
internal static class PageHeaders
{
    /// <summary>Writes the headers of a page, and the whole answer if the client has the page.</summary>
    /// <returns><see langword="true"/> if the client has the page; otherwise, <see langword="false"/>.</returns>
    public static bool IsKnown(ContentPage page, bool hasCulture)
    {
        HttpResponse response = page.HttpContext.Response;
        response.Headers.ContentLanguage = page.Locale.Name;
        response.Headers.CacheControl = "no-cache";
        if (!hasCulture)
        {
            response.Headers.Append(HeaderNames.Vary, "Accept-Language, Cookie");
        }

        if (TagOf(page) is not { } tag)
        {
            return false;
        }

        response.Headers.ETag = tag.ToString();
        if (!Has(page.HttpContext.Request.GetTypedHeaders(), tag))
        {
            return false;
        }

        response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    // Weak, since a server may compress pages. The path has the culture and what the page has been asked for.
    private static EntityTagHeaderValue? TagOf(ContentPage page)
    {
        TypedContentOptions options = page.HttpContext.RequestServices.GetRequiredService<IOptions<TypedContentOptions>>().Value;
        if (options.Version(page.HttpContext) is not { } version)
        {
            return null;
        }

        string content = $"{page.Culture.Name} {page.Article.ContentHash(page.ServingLocale)} {version} {options.Images} {TargetsOf(page)}";
        return new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 12))}\"", isWeak: true);
    }

    // An article that moves changes the destinations of links to it, which the body has not.
    private static string TargetsOf(ContentPage page)
    {
        var targets = new StringBuilder();
        foreach (Link link in page.Article.AllLinks)
        {
            Link own = link.In(page.ServingLocale);
            targets.Append(own.TargetArticle?.Path).Append('#').Append(own.Fragment).Append('\n');
        }

        return targets.ToString();
    }

    private static bool Has(RequestHeaders request, EntityTagHeaderValue tag) =>
        request.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
}
