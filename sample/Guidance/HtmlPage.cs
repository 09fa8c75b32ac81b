using System.Globalization;
using System.Net;
using TypedContent;

namespace Guidance;

/// <summary>Renders the page that a website would return for an article in the current culture.</summary>
internal static class HtmlPage
{
    public static string Of(Article article) =>
        $"""
        <!DOCTYPE html>
        <html lang="{article.Title.Locale}">
        <head>
        <meta charset="utf-8">
        <title>{WebUtility.HtmlEncode(article.Title)}</title>
        <meta name="description" content="{WebUtility.HtmlEncode(article.Description)}">
        </head>
        <body>
        {article.ToHtml(linkResolver: Address)}
        </body>
        </html>
        """;

    // Anchors, files and external addresses are kept as written.
    private static string? Address(Link link) => link switch
    {
        { Kind: LinkKind.Anchor } or { TargetArticle: null } => null,
        { Fragment: "" } => PathOf(link.TargetArticle),
        _ => $"{PathOf(link.TargetArticle)}#{link.Fragment}",
    };

    private static string PathOf(Article article) => $"/help/{CultureInfo.CurrentUICulture.Name}/{article.Path}";
}
