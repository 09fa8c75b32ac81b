using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;
using TypedContent.AspNetCore.Localization;

namespace TypedContent.AspNetCore;

/// <summary>Determines the culture of a request by the fallback of a content set, from the cultures that another provider finds.</summary>
/// <remarks>
/// Of these cultures, the first whose language a locale has is replaced by that locale: <c>de-AT</c> by <c>de-DE</c>. If there is none, such as for
/// <c>zz</c>, the next provider is asked. <c>AddTypedContent</c> wraps the providers of ASP.NET Core.
/// </remarks>
/// <param name="set">The content set.</param>
/// <param name="provider">The provider that finds the cultures, such as those of the header <c>Accept-Language</c>.</param>
public sealed class ContentCultureProvider(ContentSet set, IRequestCultureProvider provider) : IRequestCultureProvider
{
    /// <inheritdoc/>
    public async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        if (await provider.DetermineProviderCultureResult(httpContext).ConfigureAwait(false) is not { } found)
        {
            return null;
        }

        foreach (StringSegment name in found.UICultures)
        {
            if (SetCultures.TryFind(set, name.Value, out _, out Locale? locale))
            {
                return new ProviderCultureResult(locale.Name);
            }
        }

        return null;
    }
}
