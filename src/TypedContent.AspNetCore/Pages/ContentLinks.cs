using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TypedContent.AspNetCore.Files;
using TypedContent.AspNetCore.Routing;

namespace TypedContent.AspNetCore;

/// <summary>Makes the addresses of articles, and of the files that they refer to, from the routes of <c>MapTypedContent</c>.</summary>
/// <remarks>It is a service of programs that call <c>AddTypedContent</c>.</remarks>
/// <example>
/// <code>
/// app.MapGet("/", (HttpContext context, ContentLinks links) => Results.Redirect(links.PathOf(context, Articles.Index)));
/// </code>
/// </example>
public sealed class ContentLinks
{
    private readonly ContentSet _set;
    private readonly EndpointDataSource _endpoints;
    private readonly LinkGenerator _generator;
    private readonly ContentFiles _files;
    private readonly TypedContentOptions _options;

    internal ContentLinks(ContentSet set, EndpointDataSource endpoints, LinkGenerator generator, ContentFiles files, TypedContentOptions options)
    {
        _set = set;
        _endpoints = endpoints;
        _generator = generator;
        _files = files;
        _options = options;
    }

    /// <summary>Gets the images that pages load.</summary>
    internal ImagePolicy Images => _options.Images;

    /// <summary>Returns the path of the page of an article.</summary>
    /// <param name="context">The request, whose path base and route values are used.</param>
    /// <param name="article">The article.</param>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <param name="anchor">The anchor of a section, without <c>#</c>, or <see langword="null"/>.</param>
    /// <returns>A path such as <c>/help/de-DE/billing/invoices</c>, encoded for an address.</returns>
    /// <exception cref="InvalidOperationException">The program has no route of articles.</exception>
    public string PathOf(HttpContext context, Article article, CultureInfo? culture = null, string? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(article);
        return AddressOf(context, ArticleAddress.Of(_set, article), culture, anchor);
    }

    /// <summary>Returns the path of the Markdown of an article, or of its page if it isn't served as Markdown.</summary>
    /// <param name="context">The request, whose path base and route values are used.</param>
    /// <param name="article">The article.</param>
    /// <param name="culture">The culture to read in, or <see langword="null"/> to read in the current UI culture.</param>
    /// <param name="anchor">The anchor of a section, without <c>#</c>, or <see langword="null"/>.</param>
    /// <returns>A path such as <c>/help/de-DE/billing/invoices.md</c>, encoded for an address.</returns>
    /// <exception cref="InvalidOperationException">The program has no route of articles.</exception>
    public string MarkdownPathOf(HttpContext context, Article article, CultureInfo? culture = null, string? anchor = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(article);
        return AddressOf(context, _options.HasMarkdown(context, article) ? ArticleAddress.OfMarkdown(_set, article) : ArticleAddress.Of(_set, article), culture, anchor);
    }

    /// <summary>Returns a function that returns the destination that a link has on the site, for methods such as <c>article.ToHtml</c>.</summary>
    /// <param name="context">The request.</param>
    /// <param name="culture">The culture of the pages that links lead to, or <see langword="null"/> for the current UI culture.</param>
    /// <returns>A function that returns the destination, or <see langword="null"/> for links that lead elsewhere, such as to other sites.</returns>
    public Func<Link, string?> Resolver(HttpContext context, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        culture ??= CultureInfo.CurrentUICulture;
        return Resolver(context, target => PathOf(context, target, culture));
    }

    /// <summary>Returns the same function for Markdown, whose links lead to Markdown.</summary>
    internal Func<Link, string?> MarkdownResolver(HttpContext context, CultureInfo culture) =>
        Resolver(context, target => MarkdownPathOf(context, target, culture));

    private Func<Link, string?> Resolver(HttpContext context, Func<Article, string> pathOf) =>
        link => link.Kind switch
        {
            LinkKind.Article or LinkKind.Section when link.TargetArticle is { } target => pathOf(target) + QueryOf(link) + FragmentOf(link),
            LinkKind.Asset when _files.Find(link) is { } file => PathOfFile(context, file),
            _ => null,
        };

    /// <summary>Returns the path of a file that articles refer to.</summary>
    internal string PathOfFile(HttpContext context, string file) => Address(context, ContentEndpointKind.File, new() { [ContentPattern.File] = file });

    private string AddressOf(HttpContext context, string path, CultureInfo? culture, string? anchor) => Address(context, ContentEndpointKind.Page, new()
    {
        [ContentPattern.Culture] = (culture ?? CultureInfo.CurrentUICulture).Name,
        [ContentPattern.Path] = path.Length == 0 ? null : path,
    }) + (anchor is { Length: > 0 } ? "#" + Uri.EscapeDataString(anchor) : "");

    private static string QueryOf(Link link) => link.Query.Length > 0 ? "?" + link.Query : "";

    private static string FragmentOf(Link link) => link.Fragment.Length > 0 ? "#" + link.Fragment : "";

    private string Address(HttpContext context, ContentEndpointKind kind, RouteValueDictionary values)
    {
        RouteEndpoint endpoint = Find(context, kind);
        foreach (string name in values.Keys.Where(name => endpoint.RoutePattern.GetParameter(name) is null).ToArray())
        {
            values.Remove(name);
        }

        foreach (var parameter in endpoint.RoutePattern.Parameters.Where(parameter => !values.ContainsKey(parameter.Name)))
        {
            values[parameter.Name] = context.Request.RouteValues[parameter.Name];
        }

        string endpointName = endpoint.Metadata.GetRequiredMetadata<IEndpointNameMetadata>().EndpointName;
        return _generator.GetPathByName(endpointName, values, context.Request.PathBase)
            ?? throw new InvalidOperationException($"The route '{endpoint.RoutePattern.RawText}' needs values that the request lacks.");
    }

    // The route of the request, and otherwise the first one.
    private RouteEndpoint Find(HttpContext context, ContentEndpointKind kind) =>
        context.GetEndpoint() is RouteEndpoint own && own.Metadata.GetMetadata<ContentEndpoint>()?.Kind == kind
            ? own
            : _endpoints.Endpoints.OfType<RouteEndpoint>().FirstOrDefault(endpoint => endpoint.Metadata.GetMetadata<ContentEndpoint>()?.Kind == kind)
                ?? throw new InvalidOperationException("There is no route of articles. Call 'app.MapTypedContent(\"/help/{culture}/{**path}\")'.");
}
