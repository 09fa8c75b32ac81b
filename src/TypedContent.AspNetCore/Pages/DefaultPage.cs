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
            <title>{WebUtility.HtmlEncode(page.Localized.Title)}</title>
            {DescriptionOf(page)}<link rel="canonical" href="{WebUtility.HtmlEncode(page.CanonicalPath)}">

            """);
        foreach ((Locale locale, string path) in page.Alternates)
        {
            writer.Write($"<link rel=\"alternate\" hreflang=\"{locale}\" href=\"{WebUtility.HtmlEncode(path)}\">\n");
        }

        if (page.MarkdownPath is { } markdown)
        {
            writer.Write($"<link rel=\"alternate\" type=\"text/markdown\" href=\"{WebUtility.HtmlEncode(markdown)}\">\n");
        }

        writer.Write("</head>\n<body>\n<main>\n");
        page.WriteHtml(writer.Body);
        writer.Write("</main>\n</body>\n</html>\n");
    });

    // The status is the same in all languages, and the titles of articles are in that of the reader.
    public static IResult OfMissing(MissingContentPage page) => new HtmlResult(writer =>
    {
        writer.Write($"""
            <!doctype html>
            <html lang="{page.Culture.Name}" dir="{(page.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>404</title>
            </head>
            <body>
            <main>
            <h1>404</h1>
            <ul>

            """);
        foreach (Article article in page.Similar)
        {
            ContentString title = article.Title.In(page.Culture);
            writer.Write($"<li><a href=\"{WebUtility.HtmlEncode(page.PathOf(article))}\" lang=\"{title.Locale}\">{title.ToHtml(images: page.Images, links: false)}</a></li>\n");
        }

        writer.Write("</ul>\n</main>\n</body>\n</html>\n");
    });

    private static string DescriptionOf(ContentPage page) => page.Localized.Description.ToString() is { Length: > 0 } description
        ? $"<meta name=\"description\" content=\"{WebUtility.HtmlEncode(description)}\">\n"
        : "";
}
