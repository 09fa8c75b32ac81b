using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Files;
using TypedContent.AspNetCore.Localization;
using TypedContent.AspNetCore.Pages;
using TypedContent.AspNetCore.Routing;

namespace TypedContent.AspNetCore;

/// <summary>Adds the pages of articles to the routes of a program.</summary>
public static class TypedContentEndpointRouteBuilderExtensions
{
    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a pattern to pages that have an article and nothing else.</summary>
    /// <param name="endpoints">The routes of the program.</param>
    /// <param name="pattern">
    /// A pattern that ends in <c>{**path}</c>, such as <c>/help/{culture}/{**path}</c>. Without <c>{culture}</c>, pages are in the culture of the request.
    /// </param>
    /// <returns>A builder for the route of the articles.</returns>
    /// <exception cref="ArgumentException">The pattern has no path.</exception>
    /// <exception cref="InvalidOperationException">The program doesn't call <c>AddTypedContent</c>.</exception>
    /// <example>
    /// <code>
    /// app.MapTypedContent("/help/{culture}/{**path}");
    /// </code>
    /// </example>
    public static IEndpointConventionBuilder MapTypedContent(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern) =>
        endpoints.MapTypedContent(pattern, DefaultPage.Of);

    /// <summary>Maps a pattern to pages of articles.</summary>
    /// <param name="endpoints">The routes of the program.</param>
    /// <param name="pattern">A pattern that ends in <c>{**path}</c>, such as <c>/help/{culture}/{**path}</c>.</param>
    /// <param name="page">A function that returns the page of an article.</param>
    /// <param name="missing">A function that returns the page for paths without an article, or <see langword="null"/> for a list of similar ones.</param>
    /// <returns>A builder for the route of the articles.</returns>
    /// <remarks>
    /// Pages have the headers <c>Content-Language</c> and <c>ETag</c>. A request of a page that the client has is answered with 304, one of an article that
    /// moved with 301, and one of an article that doesn't exist with 404. The images and other files that articles refer to are mapped, too.
    /// </remarks>
    /// <exception cref="ArgumentException">The pattern has no path.</exception>
    /// <exception cref="InvalidOperationException">The program doesn't call <c>AddTypedContent</c>.</exception>
    public static IEndpointConventionBuilder MapTypedContent(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Func<ContentPage, IResult> page, Func<MissingContentPage, IResult>? missing = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        return endpoints.MapTypedContentAsync(pattern, article => ValueTask.FromResult(page(article)), missing);
    }

    /// <summary>Maps a pattern to pages of articles that a function makes asynchronously.</summary>
    /// <param name="endpoints">The routes of the program.</param>
    /// <param name="pattern">A pattern that ends in <c>{**path}</c>, such as <c>/help/{culture}/{**path}</c>.</param>
    /// <param name="page">A function that returns the page of an article.</param>
    /// <param name="missing">A function that returns the page for paths without an article, or <see langword="null"/> for a list of similar ones.</param>
    /// <returns>A builder for the route of the articles.</returns>
    /// <exception cref="ArgumentException">The pattern has no path.</exception>
    /// <exception cref="InvalidOperationException">The program doesn't call <c>AddTypedContent</c>.</exception>
    public static IEndpointConventionBuilder MapTypedContentAsync(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<ContentPage, ValueTask<IResult>> page,
        Func<MissingContentPage, IResult>? missing = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(page);
        RequireServices(endpoints);
        bool hasCulture = ContentPattern.HasCulture(pattern);
        endpoints.MapMethods(ContentPattern.OfFiles(pattern), s_methods, FileEndpoint.InvokeAsync)
            .WithName(NewName())
            .WithDisplayName("TypedContent files")
            .WithMetadata(new ContentEndpoint(ContentEndpointKind.File, HasCulture: false));
        return endpoints.MapMethods(pattern, s_methods, new PageEndpoint(hasCulture, page, missing ?? DefaultPage.OfMissing).InvokeAsync)
            .WithName(NewName())
            .WithDisplayName("TypedContent articles")
            .WithMetadata(new ContentEndpoint(ContentEndpointKind.Page, hasCulture));
    }

    /// <summary>Maps a pattern to a sitemap of all articles, with their locales.</summary>
    /// <param name="endpoints">The routes of the program.</param>
    /// <param name="pattern">A pattern, such as <c>/sitemap.xml</c>.</param>
    /// <param name="filter">A function that determines whether an article is listed, or <see langword="null"/> to list all.</param>
    /// <returns>A builder for the route.</returns>
    /// <remarks>A sitemap with more than 50,000 addresses is an index of several.</remarks>
    /// <exception cref="InvalidOperationException">The program doesn't call <c>AddTypedContent</c>.</exception>
    public static IEndpointConventionBuilder MapTypedContentSitemap(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/sitemap.xml", Func<Article, bool>? filter = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        RequireServices(endpoints);
        return endpoints.MapMethods(pattern, s_methods, new SitemapEndpoint(filter ?? (static _ => true)).InvokeAsync).WithDisplayName("TypedContent sitemap");
    }

    /// <summary>Maps a pattern to a list of all articles for language models, with links to their Markdown, in the format of <c>llms.txt</c>.</summary>
    /// <param name="endpoints">The routes of the program.</param>
    /// <param name="pattern">A pattern, such as <c>/llms.txt</c> for the default locale, or <c>/{culture}/llms.txt</c>.</param>
    /// <param name="filter">A function that determines whether an article is listed, or <see langword="null"/> to list all.</param>
    /// <returns>A builder for the route.</returns>
    /// <remarks>Articles that the locale lacks are left out.</remarks>
    /// <exception cref="InvalidOperationException">The program doesn't call <c>AddTypedContent</c>.</exception>
    public static IEndpointConventionBuilder MapTypedContentLlmsText(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/llms.txt", Func<Article, bool>? filter = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        RequireServices(endpoints);
        bool hasCulture = RoutePatternFactory.Parse(pattern).GetParameter(ContentPattern.Culture) is not null;
        return endpoints.MapMethods(pattern, s_methods, new LlmsEndpoint(hasCulture, filter ?? (static _ => true)).InvokeAsync).WithDisplayName("TypedContent llms.txt");
    }

    /// <summary>Answers requests with 404 if no locale has the language of <c>{culture}</c> in the route, as the pages of articles do.</summary>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <param name="builder">The builder of routes of the program, such as that of a search page.</param>
    /// <param name="missing">A function that returns the answer, with its status, or <see langword="null"/> for one without a body.</param>
    /// <returns>The builder.</returns>
    /// <example>
    /// <code>
    /// app.MapGet("/search/{culture}", Search).RequireContentCulture();
    /// </code>
    /// </example>
    public static TBuilder RequireContentCulture<TBuilder>(this TBuilder builder, Func<HttpContext, IResult>? missing = null)
        where TBuilder : IEndpointConventionBuilder => builder.AddEndpointFilter(new CultureFilter(missing));

    // Unique in the program, which may have several sets of routes.
    private static string NewName() => "TypedContent." + Guid.NewGuid().ToString("n");

    private static void RequireServices(IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<ContentLinks>() is null)
        {
            throw new InvalidOperationException("There is no content set. Call 'builder.Services.AddTypedContent(Articles.Set)'.");
        }
    }
}
