using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace TypedContent.Mcp.Tests;

/// <summary>Tests what language models find and read.</summary>
public sealed class ToolTests
{
    [Fact]
    public async Task A_client_sees_two_tools_with_descriptions_and_schemas()
    {
        await using var site = await McpSite.StartAsync();
        var tools = await site.Client.ListToolsAsync();

        Assert.Equal(["fetch", "search"], tools.Select(tool => tool.Name).Order());
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.All(tools, tool => Assert.NotNull(tool.ReturnJsonSchema));
        Assert.Contains("language", tools.Single(tool => tool.Name == "search").JsonSchema.ToString(), StringComparison.Ordinal);
        Assert.Contains("de-DE", site.Client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_is_found_and_read()
    {
        await using var site = await McpSite.StartAsync(options => options.Address = (article, locale) => $"https://example.com/{locale}/{article.Path}");
        var found = Content(await site.CallAsync("search", ("query", "innerhalb"), ("language", "de-AT")));
        var hit = Assert.Single(found.GetProperty("results").EnumerateArray().ToList());
        var id = hit.GetProperty("id").GetString();
        var document = Content(await site.CallAsync("fetch", ("id", id)));

        Assert.Equal("de-DE/guide/bills#due-date", id);
        Assert.Equal("Rechnungen / Fälligkeit", hit.GetProperty("title").GetString());
        Assert.Equal("https://example.com/de-DE/guide/bills#due-date", hit.GetProperty("url").GetString());
        Assert.Contains("innerhalb", hit.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("## Fälligkeit\n\nZahlen Sie innerhalb von {0} Tagen.", document.GetProperty("text").GetString()!.Trim());
        Assert.Equal("de-DE/guide/bills", document.GetProperty("metadata").GetProperty("article").GetString());
    }

    [Fact]
    public async Task Links_of_an_article_are_ids_to_fetch_or_addresses()
    {
        await using var plain = await McpSite.StartAsync();
        await using var site = await McpSite.StartAsync(options => options.Address = (article, locale) => $"https://example.com/{locale}/{article.Path}");

        Assert.Contains("(de-DE/guide/bills#due-date)", await TextOf(plain), StringComparison.Ordinal);
        Assert.Contains("(https://example.com/de-DE/guide/bills#due-date)", await TextOf(site), StringComparison.Ordinal);

        static async Task<string> TextOf(McpSite site) => Content(await site.CallAsync("fetch", ("id", "de-DE/index"))).GetProperty("text").GetString()!;
    }

    [Theory]
    [InlineData("search", "text", "x", "The argument 'query' of 'search' is missing.")]
    [InlineData("search", "query", null, "The argument 'query' of 'search' is missing.")]
    [InlineData("search", "query", 5, "The argument 'query' of 'search' must be a text.")]
    [InlineData("search", "count", "ten", "The argument 'count' of 'search' must be a whole number.", "query", "x")]
    [InlineData("search", "count", 1.5, "The argument 'count' of 'search' must be a whole number.", "query", "x")]
    [InlineData("fetch", "query", "x", "The argument 'id' of 'fetch' is missing.")]
    public async Task Arguments_that_a_tool_does_not_have_are_explained(string tool, string name, object? value, string message, string other = "x", object? otherValue = null)
    {
        await using var site = await McpSite.StartAsync();
        var result = await site.CallAsync(tool, (name, value), (other, otherValue));

        Assert.True(result.IsError);
        Assert.Equal(message, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);
    }

    [Theory]
    [InlineData("fetch", "id", "de-DE/guide/bils", "There is no article 'de-DE/guide/bils'.")]
    [InlineData("fetch", "id", "de-DE/guide/index#none", "The article 'en-US/guide/index' has no section 'none'")]
    [InlineData("fetch", "id", "zz/guide/bills", "There is no article")]
    [InlineData("fetch", "id", "", "There is no article")]
    [InlineData("fetch", "id", "de-DE/guide/bills#none", "has no section 'none'")]
    [InlineData("fetch", "id", "de-DE/guide/bills?part=3", "has fewer than 3 parts")]
    [InlineData("fetch", "id", "de-DE/guide/bills?part=0", "There is no article")]
    [InlineData("fetch", "id", "de-DE/guide/bills?part=99999999999", "There is no article")]
    [InlineData("fetch", "id", "de-DE/guide/bills~x", "There is no article")]
    [InlineData("fetch", "id", "de-DE/guide/%E2%zz%", "There is no article")]
    [InlineData("fetch", "id", "de-DE/../../etc/passwd", "There is no article")]
    [InlineData("search", "language", "zz", "The languages are ar-SA, de-DE, en-US.")]
    [InlineData("search", "language", "no such language", "There are no articles in")]
    [InlineData("search", "language", "de-DE-x-any", "There are no articles in 'de-DE-x-any'. The languages are")]
    [InlineData("search", "language", "../../etc", "There are no articles in")]
    [InlineData("fetch", "id", "de-DE/\0\n", "There is no article")]
    public async Task What_does_not_exist_is_said_with_what_to_do(string tool, string argument, string value, string message)
    {
        await using var site = await McpSite.StartAsync();
        var result = await site.CallAsync(tool, tool == "search" ? [("query", "x"), (argument, value)] : [(argument, value)]);

        Assert.True(result.IsError);
        Assert.Contains(message, Assert.IsType<TextContentBlock>(result.Content[0]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_that_are_not_shown_are_neither_found_nor_read()
    {
        await using var site = await McpSite.StartAsync(options => options.Filter = article => article != Articles.Guide.Bills);

        Assert.Equal(0, Content(await site.CallAsync("search", ("query", "innerhalb"), ("language", "de-DE"))).GetProperty("totalCount").GetInt32());
        Assert.True((await site.CallAsync("fetch", ("id", "de-DE/guide/bills"))).IsError);
    }

    [Fact]
    public async Task A_query_of_any_length_is_answered()
    {
        await using var site = await McpSite.StartAsync();

        Assert.True((await site.CallAsync("search", ("query", new string('a', 100_000)))).IsError);
        Assert.Equal(0, Content(await site.CallAsync("search", ("query", ""), ("count", -1))).GetProperty("totalCount").GetInt32());
    }

    private static JsonElement Content(CallToolResult result)
    {
        Assert.False(result.IsError ?? false, JsonSerializer.Serialize(result.Content));
        return JsonDocument.Parse(result.StructuredContent.ToString()!).RootElement;
    }
}
