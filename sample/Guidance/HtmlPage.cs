using System.Net;
using TypedContent;

namespace Guidance;

/// <summary>Makes the page that a website would answer for an article in the current culture.</summary>
internal static class HtmlPage
{
    public static string Of(Article article)
    {
        Locale? locale = article.Title.Locale;
        return $"""
            <!DOCTYPE html>
            <html lang="{locale}">
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

        // Addresses elsewhere, files and anchors stay as their authors wrote them.
        string? Address(Link link) => link switch
        {
            { Kind: LinkKind.Anchor } or { TargetArticle: null } => null,
            { Fragment: "" } => $"/help/{locale}/{link.TargetArticle.Path}",
            _ => $"/help/{locale}/{link.TargetArticle.Path}#{link.Fragment}",
        };
    }
}
