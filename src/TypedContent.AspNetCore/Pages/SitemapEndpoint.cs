using System.Globalization;
using System.Xml;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.AspNetCore.Pages;

/// <summary>Answers requests for the sitemap.</summary>
/// <param name="filter">Determines whether an article is listed.</param>
internal sealed class SitemapEndpoint(Func<Article, bool> filter)
{
    // The limit of the protocol.
    private const int AddressesInFile = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string LinkNamespace = "http://www.w3.org/1999/xhtml";

    public async Task InvokeAsync(HttpContext context)
    {
        var set = context.RequestServices.GetRequiredService<ContentSet>();
        (Article Article, Locale Locale)[] pages = [.. set.Articles.Where(filter).SelectMany(static article => article.Locales, static (article, locale) => (article, locale))];
        int files = Math.Max(1, (pages.Length + AddressesInFile - 1) / AddressesInFile);
        string number = context.Request.Query["page"].ToString();
        if (number.Length > 0 && !(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int file) && file >= 1 && file <= files))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/xml; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var writer = XmlWriter.Create(context.Response.Body, new XmlWriterSettings { Async = true, Encoding = new System.Text.UTF8Encoding(false) });
        await using (writer.ConfigureAwait(false))
        {
            if (files > 1 && number.Length == 0)
            {
                await WriteIndexAsync(writer, context, files).ConfigureAwait(false);
            }
            else
            {
                int first = number.Length == 0 ? 0 : (int.Parse(number, CultureInfo.InvariantCulture) - 1) * AddressesInFile;
                await WritePagesAsync(writer, context, set, pages.Skip(first).Take(AddressesInFile)).ConfigureAwait(false);
            }
        }
    }

    private static async Task WriteIndexAsync(XmlWriter writer, HttpContext context, int files)
    {
        await writer.WriteStartElementAsync(null, "sitemapindex", Namespace).ConfigureAwait(false);
        for (int file = 1; file <= files; file++)
        {
            await writer.WriteStartElementAsync(null, "sitemap", Namespace).ConfigureAwait(false);
            string path = string.Create(CultureInfo.InvariantCulture, $"{context.Request.PathBase}{context.Request.Path}?page={file}");
            await writer.WriteElementStringAsync(null, "loc", Namespace, AbsoluteAddress.Of(context, path)).ConfigureAwait(false);
            await writer.WriteEndElementAsync().ConfigureAwait(false);
        }

        await writer.WriteEndElementAsync().ConfigureAwait(false);
    }

    private static async Task WritePagesAsync(XmlWriter writer, HttpContext context, ContentSet set, IEnumerable<(Article Article, Locale Locale)> pages)
    {
        var links = context.RequestServices.GetRequiredService<ContentLinks>();
        Locale others = set.DefaultLocale ?? set.SourceLocale;
        await writer.WriteStartElementAsync(null, "urlset", Namespace).ConfigureAwait(false);
        await writer.WriteAttributeStringAsync("xmlns", "xhtml", null, LinkNamespace).ConfigureAwait(false);
        foreach ((Article article, Locale locale) in pages)
        {
            await writer.WriteStartElementAsync(null, "url", Namespace).ConfigureAwait(false);
            await writer.WriteElementStringAsync(null, "loc", Namespace, AddressIn(article, locale.Culture)).ConfigureAwait(false);
            CultureInfo.CurrentUICulture = locale.Culture;
            if (article.Date is { } date)
            {
                await writer.WriteElementStringAsync(null, "lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ConfigureAwait(false);
            }

            foreach (Locale other in article.Locales)
            {
                await WriteAlternateAsync(writer, other.Name, AddressIn(article, other.Culture)).ConfigureAwait(false);
            }

            await WriteAlternateAsync(writer, "x-default", AddressIn(article, (article.LocaleIn(others.Culture) ?? others).Culture)).ConfigureAwait(false);
            await writer.WriteEndElementAsync().ConfigureAwait(false);
        }

        await writer.WriteEndElementAsync().ConfigureAwait(false);

        string AddressIn(Article article, CultureInfo culture) => AbsoluteAddress.Of(context, links.PathOf(context, article, culture));
    }

    private static async Task WriteAlternateAsync(XmlWriter writer, string language, string address)
    {
        await writer.WriteStartElementAsync("xhtml", "link", LinkNamespace).ConfigureAwait(false);
        await writer.WriteAttributeStringAsync(null, "rel", null, "alternate").ConfigureAwait(false);
        await writer.WriteAttributeStringAsync(null, "hreflang", null, language).ConfigureAwait(false);
        await writer.WriteAttributeStringAsync(null, "href", null, address).ConfigureAwait(false);
        await writer.WriteEndElementAsync().ConfigureAwait(false);
    }
}
