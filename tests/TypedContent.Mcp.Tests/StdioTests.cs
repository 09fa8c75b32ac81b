using System.Reflection;
using System.Text.Json;
using ModelContextProtocol.Client;

namespace TypedContent.Mcp.Tests;

/// <summary>Tests the sample as an editor starts it.</summary>
public sealed class StdioTests
{
    [Fact]
    public async Task The_sample_answers_on_its_standard_output()
    {
        var sample = typeof(StdioTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Sample").Value!;
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new() { Command = "dotnet", Arguments = [sample] }));
        var found = await client.CallToolAsync("search", new Dictionary<string, object?> { ["query"] = "Zahlungsmethode", ["language"] = "de-DE" });
        var first = JsonDocument.Parse(found.StructuredContent.ToString()!).RootElement.GetProperty("results")[0];
        var article = await client.CallToolAsync("fetch", new Dictionary<string, object?> { ["id"] = first.GetProperty("id").GetString() });

        Assert.StartsWith("https://example.com/help/de-DE/", first.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Contains("Zahlungsmethode", JsonDocument.Parse(article.StructuredContent.ToString()!).RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }
}
