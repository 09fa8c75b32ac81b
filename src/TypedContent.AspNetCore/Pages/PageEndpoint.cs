using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Localization;
using TypedContent.AspNetCore.Routing;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Answers requests for articles.</summary>
/// <param name="hasCulture">A value that indicates whether the route has the culture. Otherwise, it is the current one.</param>
/// <param name="render">Renders a page.</param>
/// <param name="renderMissing">Renders the page for paths without an article.</param>
internal sealed class PageEndpoint(bool hasCulture, Func<ContentPage, ValueTask<IResult>> render, Func<MissingContentPage, IResult> renderMissing)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var set = context.RequestServices.GetRequiredService<ContentSet>();
        string path = context.Request.RouteValues[ContentPattern.Path] as string ?? "";
        bool isServed = SetCultures.TryFind(set, CultureOf(context), out CultureInfo? culture, out Locale? locale) || !hasCulture;
        locale ??= set.DefaultLocale ?? set.SourceLocale;
        culture ??= locale.Culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Body = Stream.Null;
        }

        Article? article = ArticleAddress.Find(set, path);
        if (article is null || !isServed)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            IReadOnlyList<Article> similar = article is null ? ArticleAddress.Similar(set, path) : [article];
            await renderMissing(new MissingContentPage(context, path, culture, similar)).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        var page = new ContentPage(context, article, culture, locale);
        if (!string.Equals(path, ArticleAddress.Of(set, article), StringComparison.Ordinal))
        {
            context.Response.Redirect(page.PathOf(article) + context.Request.QueryString, permanent: true);
        }
        else if (!PageHeaders.IsKnown(page, hasCulture))
        {
            await (await render(page).ConfigureAwait(false)).ExecuteAsync(context).ConfigureAwait(false);
        }
    }

    private string CultureOf(HttpContext context) => hasCulture
        ? context.Request.RouteValues[ContentPattern.Culture] as string ?? ""
        : (context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture ?? CultureInfo.CurrentUICulture).Name;
}
