using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.Blazor;

/// <summary>Adds the addresses of articles to the services of a program.</summary>
public static class TypedContentServiceCollectionExtensions
{
    /// <summary>Adds the addresses to which links of <see cref="ArticleView"/> and <see cref="ContentText"/> lead.</summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="pathOf">
    /// A function that returns the path of an article in a culture, relative to the base of the program, or <see langword="null"/> for an article that the
    /// program doesn't show.
    /// </param>
    /// <param name="configure">A function that changes the addresses of files, or <see langword="null"/>.</param>
    /// <returns>The services.</returns>
    /// <example>
    /// <code>
    /// builder.Services.AddTypedContentRoutes((article, culture) => $"help/{article.Path}");
    /// </code>
    /// </example>
    public static IServiceCollection AddTypedContentRoutes(
        this IServiceCollection services, Func<Article, CultureInfo, string?> pathOf, Action<ContentRoutes>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(pathOf);
        var routes = new ContentRoutes(pathOf);
        configure?.Invoke(routes);
        return services.AddSingleton(routes);
    }
}
