using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using TypedContent.AspNetCore.Localization;
using TypedContent.Mcp.Documents;
using TypedContent.Search;

namespace TypedContent.Mcp.Tools;

/// <summary>Provides the tools. Their arguments are those that a language model writes, and are not trusted.</summary>
internal sealed class ContentTools(ContentSet set, ContentMcpOptions options)
{
    private const int MostResults = 50;
    private const int LongestQuery = 1_000;

    private readonly DocumentReader _reader = new(set, options);

    /// <summary>Searches the sections of articles.</summary>
    [McpServerTool(Name = "search", Title = "Search articles", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Searches the sections of all articles in a language. Returns ids to fetch.")]
    public SearchAnswer Search(
        [Description("The words to search for, in the language of the articles. Fewer words find more.")] string query,
        [Description("The language, such as de-DE. Without it, the default language is searched.")] string? language = null,
        [Description("The most results, up to 50.")] int count = 10)
    {
        if (query.Length > LongestQuery)
        {
            throw new McpException($"The query has more than {LongestQuery} characters. Search for a few words.");
        }

        // More are asked for than are shown where a program shows some articles only.
        SearchResults found = set.Search(query, LocaleOf(language).Culture, int.MaxValue);
        SearchResult[] shown = [.. found.Where(result => options.Filter(result.Article))];
        SearchHit[] results = [.. shown.Take(Math.Clamp(count, 1, MostResults)).Select(HitOf)];
        return new SearchAnswer(results, shown.Length);
    }

    /// <summary>Returns an article or a section.</summary>
    [McpServerTool(Name = "fetch", Title = "Read an article", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Returns an article or a section as Markdown.")]
    public Document Fetch(
        [Description("The id of a search result, such as de-DE/billing/invoices#late-fees, or without # for the whole article.")] string id)
    {
        if (!DocumentId.TryParse(set, id, out DocumentId? document) || !options.Filter(document.Article))
        {
            throw new McpException($"There is no article '{Shorten(id)}'. Search for it, and fetch an id of the results.");
        }

        Section? section = document.Anchor.Length > 0 ? DocumentReader.SectionOf(document) : null;
        if (section is null && document.Anchor.Length > 0)
        {
            throw new McpException($"The article '{document.Locale}/{document.Article.Path}' has no section '{Shorten(document.Anchor)}'. Fetch the article without '#'.");
        }

        if (_reader.TextOf(document, section) is not { } text)
        {
            throw new McpException($"'{Shorten(id)}' has fewer than {document.Part} parts.");
        }

        return new Document(
            document.ToString(),
            DocumentReader.TitleOf(document.Article, document.Locale, section),
            text.Text,
            _reader.AddressOf(document),
            text.HasNext ? (document with { Part = document.Part + 1 }).ToString() : null,
            new Dictionary<string, string> { ["language"] = document.Locale.Name, ["article"] = (document with { Anchor = "", Part = 1 }).ToString() });
    }

    private SearchHit HitOf(SearchResult result)
    {
        DocumentId id = DocumentReader.IdOf(result);
        Section? section = result.IsIntroduction ? null : result.Section;
        return new SearchHit(id.ToString(), DocumentReader.TitleOf(result.Article, result.Locale, section), result.Excerpt.ToString(), _reader.AddressOf(id));
    }

    private Locale LocaleOf(string? language)
    {
        if (string.IsNullOrWhiteSpace(language))
        {
            return set.DefaultLocale ?? set.SourceLocale;
        }

        return set.Locales.FirstOrDefault(locale => string.Equals(locale.Name, language, StringComparison.OrdinalIgnoreCase))
            ?? (KnownCulture.Find(language) is { } culture && set.TryGetLocale(culture, out Locale? found) ? found : null)
            ?? throw new McpException($"There are no articles in '{Shorten(language)}'. The languages are {string.Join(", ", set.Locales)}.");
    }

    private static string Shorten(string text) => text.Length <= 100 ? text : text[..100] + "…";
}
