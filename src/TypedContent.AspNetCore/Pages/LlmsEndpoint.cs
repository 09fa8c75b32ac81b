using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedContent.AspNetCore.Localization;
using TypedContent.AspNetCore.Routing;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Answers requests for <c>llms.txt</c>: a list of the articles for language models, with links to their Markdown.</summary>
/// <param name="hasCulture">A value that indicates whether the route has the culture. Otherwise, it is that of the default locale.</param>
/// <param name="filter">Determines whether an article is listed.</param>
internal sealed class LlmsEndpoint(bool hasCulture, Func<Article, bool> filter)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var set = context.RequestServices.GetRequiredService<ContentSet>();
        Locale? locale = set.DefaultLocale ?? set.SourceLocale;
        if (hasCulture && !SetCultures.TryFind(set, context.Request.RouteValues[ContentPattern.Culture] as string, out _, out locale))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.ContentLanguage = locale.Name;
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.WriteAsync(Write(context, set, locale), Encoding.UTF8, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private string Write(HttpContext context, ContentSet set, Locale locale)
    {
        CultureInfo.CurrentUICulture = locale.Culture;
        var list = new LlmsList(context, locale);
        Article? home = set.Folder("").Index;
        list.Title(home?.Title.In(locale) ?? SiteName(context), home?.Description.In(locale) ?? "");
        var rest = set.Articles.Where(filter).Where(article => article.LocaleIn(locale.Culture) == locale).ToHashSet();
        list.Articles("", set.Navigation.Where(static item => item.Children.Count == 0).SelectMany(item => Take(item, rest)));
        foreach (NavigationItem item in set.Navigation.Where(static item => item.Children.Count > 0))
        {
            list.Articles(item.TitleIn(locale), Take(item, rest));
        }

        // The format has a place for what can be left out: here, what is not in the navigation.
        list.Articles("Optional", rest.OrderBy(static article => article.Path, StringComparer.Ordinal));
        return list.ToString();
    }

    private static string SiteName(HttpContext context) => context.Request.Host.Host;

    private static List<Article> Take(NavigationItem item, HashSet<Article> rest)
    {
        var taken = new List<Article>();
        if (item.Article is { } article && rest.Remove(article))
        {
            taken.Add(article);
        }

        foreach (NavigationItem child in item.Children)
        {
            taken.AddRange(Take(child, rest));
        }

        return taken;
    }
}
