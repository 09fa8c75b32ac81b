using System.Globalization;
using System.Text;
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
        if (locale is null && !SetCultures.TryFind(set, context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name, out culture, out locale))
        {
            locale = set.DefaultLocale ?? set.SourceLocale;
        }

        culture ??= locale.Culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Body = Stream.Null;
        }

        ContentRedirect? moved = isServed ? ArticleAddress.Redirect(set, path) : null;
        Article? article = moved?.Article ?? ArticleAddress.Find(set, path);
        if (moved?.Address is { } address && article is null)
        {
            context.Response.Redirect(Location.Of(address), permanent: true);
        }
        else if (article is null || !isServed)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            IReadOnlyList<Article> similar = article is null ? ArticleAddress.Similar(set, path) : [article];
            await renderMissing(new MissingContentPage(context, path, culture, similar)).ExecuteAsync(context).ConfigureAwait(false);
        }
        else
        {
            var page = new ContentPage(context, article, culture, locale);
            await WriteAsync(page, set, path, moved?.Fragment).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(ContentPage page, ContentSet set, string path, string? anchor)
    {
        HttpContext context = page.HttpContext;
        bool isMarkdown = page.MarkdownPath is not null && path.EndsWith(ArticleAddress.Markdown, StringComparison.OrdinalIgnoreCase) && !set.TryGet(path, out _);
        string own = isMarkdown ? ArticleAddress.OfMarkdown(set, page.Article) : ArticleAddress.Of(set, page.Article);
        if (!string.Equals(path, own, StringComparison.Ordinal))
        {
            string target = isMarkdown ? page.MarkdownPath! : page.PathOf(page.Article);
            context.Response.Redirect(target + context.Request.QueryString + Location.FragmentOf(anchor), permanent: true);
        }
        else if (!PageHeaders.IsKnown(page, hasCulture))
        {
            IResult result = isMarkdown ? Results.Text(page.ToMarkdown(), "text/markdown; charset=utf-8", Encoding.UTF8) : await render(page).ConfigureAwait(false);
            await result.ExecuteAsync(context).ConfigureAwait(false);
        }
    }

    private string CultureOf(HttpContext context) => hasCulture
        ? context.Request.RouteValues[ContentPattern.Culture] as string ?? ""
        : (context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture ?? CultureInfo.CurrentUICulture).Name;
}
