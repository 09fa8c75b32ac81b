using System.Net;
using Microsoft.AspNetCore.Http;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Renders pages for programs that have none of their own. The body is written as it is in the pack, without a string.</summary>
internal static class DefaultPage
{
    public static IResult Of(ContentPage page) => new HtmlResult(writer =>
    {
        writer.Write($"""
            <!doctype html>
            <html lang="{page.Locale}" dir="{page.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{page.Localized.Title.ToHtml(links: false)}</title>
            <meta name="description" content="{WebUtility.HtmlEncode(page.Localized.Description)}">
            <link rel="canonical" href="{WebUtility.HtmlEncode(page.CanonicalPath)}">

            """);
        foreach ((Locale locale, string path) in page.Alternates)
        {
            writer.Write($"<link rel=\"alternate\" hreflang=\"{locale}\" href=\"{WebUtility.HtmlEncode(path)}\">\n");
        }

        writer.Write("</head>\n<body>\n<main>\n");
        page.WriteHtml(writer.Body);
        writer.Write("</main>\n</body>\n</html>\n");
    });

    public static IResult OfMissing(MissingContentPage page) => new HtmlResult(writer =>
    {
        writer.Write("""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Not found</title>
            </head>
            <body>
            <main>
            <h1>There is no such page</h1>
            <ul>

            """);
        foreach (Article article in page.Similar)
        {
            writer.Write($"<li><a href=\"{WebUtility.HtmlEncode(page.PathOf(article))}\" lang=\"{article.Title.Locale}\">{article.Title.ToHtml(links: false)}</a></li>\n");
        }

        writer.Write("</ul>\n</main>\n</body>\n</html>\n");
    });
}
