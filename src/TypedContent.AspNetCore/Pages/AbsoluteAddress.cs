using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Makes addresses with the name of the site.</summary>
internal static class AbsoluteAddress
{
    /// <summary>Returns the address of a path, which begins with the path base of the request.</summary>
    public static string Of(HttpContext context, string path)
    {
        if (context.RequestServices.GetRequiredService<IOptions<TypedContentOptions>>().Value.BaseAddress is not { } address)
        {
            return UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host).TrimEnd('/') + path;
        }

        // Behind a proxy that removes the path of the site, the request has no path base.
        string folder = address.AbsolutePath.TrimEnd('/');
        bool hasFolder = context.Request.PathBase.HasValue && folder.EndsWith(context.Request.PathBase.ToUriComponent(), StringComparison.Ordinal);
        string own = hasFolder ? path[context.Request.PathBase.ToUriComponent().Length..] : path;
        return address.GetLeftPart(UriPartial.Authority) + folder + own;
    }
}
