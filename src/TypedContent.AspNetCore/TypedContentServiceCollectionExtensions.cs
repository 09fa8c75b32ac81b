using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedContent.AspNetCore.Files;
using TypedContent.AspNetCore.Localization;

namespace TypedContent.AspNetCore;

/// <summary>Adds the articles of a program to its services.</summary>
public static class TypedContentServiceCollectionExtensions
{
    /// <summary>
    /// Adds a content set, links to its articles, its cultures for <c>UseRequestLocalization</c>, and localizers that find its texts and then those of
    /// resources.
    /// </summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="set">The content set, such as <c>Articles.Set</c>.</param>
    /// <param name="configure">A function that changes options, or <see langword="null"/>.</param>
    /// <returns>The services.</returns>
    /// <example>
    /// <code>
    /// builder.Services.AddTypedContent(Articles.Set);
    /// </code>
    /// </example>
    public static IServiceCollection AddTypedContent(this IServiceCollection services, ContentSet set, Action<TypedContentOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(set);
        services.AddOptions<TypedContentOptions>();
        services.Configure<TypedContentOptions>(options => configure?.Invoke(options));
        services.Configure<RequestLocalizationOptions>(options => SetCultures.Configure(options, set));
        services.AddSingleton(set);
        services.AddSingleton(provider => new ContentFiles(set, provider.GetRequiredService<IOptions<TypedContentOptions>>()));
        services.AddSingleton(provider => new ContentLinks(
            set,
            provider.GetRequiredService<EndpointDataSource>(),
            provider.GetRequiredService<LinkGenerator>(),
            provider.GetRequiredService<ContentFiles>(),
            provider.GetRequiredService<IOptions<TypedContentOptions>>().Value));
        ContentLocalizerFactory.AddTo(services, set);
        return services;
    }
}
