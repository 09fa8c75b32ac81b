using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TypedContent.Mcp.Tests;

/// <summary>Tests that each id that is given can be fetched, and is the id of one text.</summary>
public sealed partial class IdTests
{
    [Fact]
    public async Task An_article_that_a_locale_lacks_is_read_from_the_locale_that_serves_it()
    {
        await using var site = await McpSite.StartAsync();
        var article = await FetchAsync(site, "de-DE/guide/index");
        var section = await FetchAsync(site, "de-DE/guide/index#first-steps");

        Assert.Equal("en-US/guide/index", article.GetProperty("id").GetString());
        Assert.Equal("en-US", article.GetProperty("metadata").GetProperty("language").GetString());
        Assert.Equal("en-US/guide/index#first-steps", section.GetProperty("id").GetString());
        Assert.StartsWith("## First steps", section.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_state_the_locale_that_serves_their_target()
    {
        await using var site = await McpSite.StartAsync();
        var text = (await FetchAsync(site, "de-DE/index")).GetProperty("text").GetString();

        Assert.Contains("[Leitfaden](en-US/guide/index)", text, StringComparison.Ordinal);
        Assert.Contains("[Beginn](en-US/guide/index#first-steps)", text, StringComparison.Ordinal);
        Assert.Contains("[Beträge](de-DE/guide/bills#beträge)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    public async Task Each_link_in_each_article_can_be_fetched(string locale)
    {
        await using var site = await McpSite.StartAsync();
        var links = new HashSet<string>();
        foreach (var article in Articles.All)
        {
            var id = $"{locale}/{Uri.EscapeDataString(article.Path)}";
            links.UnionWith(LinkDestination().Matches((await FetchAsync(site, id)).GetProperty("text").GetString()!).Select(match => match.Groups[1].Value));
        }

        Assert.Contains("en-US/hostile/release%7E2#parts%7E2", links);
        foreach (var link in links)
        {
            Assert.Equal(link, (await FetchAsync(site, link)).GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task Each_result_of_a_search_can_be_fetched()
    {
        await using var site = await McpSite.StartAsync();
        var found = Content(await site.CallAsync("search", ("query", "gaskets"), ("language", "en-US")));
        var ids = found.GetProperty("results").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!).ToList();

        Assert.Contains("en-US/hostile/it%27s%20%281%29%20%23x%20%26%20y#parts%7E2", ids);
        Assert.Contains("en-US/hostile/release%7E2#a%2520b", ids);
        foreach (var id in ids)
        {
            var document = await FetchAsync(site, id);
            Assert.Equal(id, document.GetProperty("id").GetString());
            Assert.Contains("gaskets", document.GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Each_chunk_has_its_own_id_by_which_its_section_can_be_fetched()
    {
        await using var site = await McpSite.StartAsync();
        var chunks = Articles.Set.Chunks(new CultureInfo("en-US"), 100).ToList();

        Assert.Contains(chunks, chunk => chunk.Part > 2);
        Assert.Equal(chunks.Count, chunks.Select(chunk => chunk.Id).Distinct().Count());
        foreach (var chunk in chunks)
        {
            var document = await FetchAsync(site, chunk.Id);
            Assert.Contains(LinkDestination().Replace(chunk.Markdown.Trim(), ""), LinkDestination().Replace(document.GetProperty("text").GetString()!, ""), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_next_part_can_be_fetched()
    {
        await using var site = await McpSite.StartAsync(options => options.MaxLength = 1);
        var document = await FetchAsync(site, "en-US/guide/long");
        var next = document.GetProperty("next").GetString()!;

        Assert.Equal("en-US/guide/long?part=2", next);
        Assert.Equal(next, (await FetchAsync(site, next)).GetProperty("id").GetString());
    }

    [GeneratedRegex(@"(?<=\])\((?:([^()\s]*)|<.*?>)\)")]
    private static partial Regex LinkDestination();

    private static async Task<JsonElement> FetchAsync(McpSite site, string id) => Content(await site.CallAsync("fetch", ("id", id)));

    private static JsonElement Content(ModelContextProtocol.Protocol.CallToolResult result)
    {
        Assert.False(result.IsError ?? false, JsonSerializer.Serialize(result.Content));
        return JsonDocument.Parse(result.StructuredContent.ToString()!).RootElement;
    }
}
