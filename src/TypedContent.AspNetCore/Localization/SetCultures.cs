using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization.Routing;

namespace TypedContent.AspNetCore.Localization;

/// <summary>Finds the cultures that a content set serves.</summary>
internal static class SetCultures
{
    /// <summary>Makes the locales of a set the cultures of requests.</summary>
    public static void Configure(RequestLocalizationOptions options, ContentSet set)
    {
        var cultures = set.Locales.Select(static locale => locale.Culture).Where(static culture => culture.Name.Length > 0).ToArray();
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.SetDefaultCulture((set.DefaultLocale ?? set.SourceLocale).Culture.Name);
        options.RequestCultureProviders =
        [
            new ContentCultureProvider(set, new RouteDataRequestCultureProvider { Options = options }),
            .. options.RequestCultureProviders.Select(provider => new ContentCultureProvider(set, provider)),
        ];
    }

    /// <summary>Finds the culture of a name, and the locale of a set that has its language.</summary>
    /// <remarks>The name is user input. Only cultures that the system knows are created, since .NET keeps each.</remarks>
    public static bool TryFind(
        ContentSet set, string? name, [NotNullWhen(true)] out CultureInfo? culture, [NotNullWhen(true)] out Locale? locale)
    {
        culture = null;
        locale = set.Locales.FirstOrDefault(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase));
        if (locale is not null)
        {
            culture = locale.Culture;
            return true;
        }

        if (KnownCulture.Find(name) is { } known && set.TryGetLocale(known, out locale))
        {
            culture = known;
        }

        return culture is not null;
    }
}
