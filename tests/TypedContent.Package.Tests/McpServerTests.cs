using System.Diagnostics;

namespace TypedContent.Package.Tests;

/// <summary>Tests a server for language models that is compiled ahead, as an editor starts it.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class McpServerTests(PackedFeed feed)
{
    [LongRunningFact]
    public async Task It_searches_and_fetches()
    {
        await feed.AddAsync("TypedContent.Search");
        await feed.AddAsync("TypedContent.Mcp");
        var app = feed.NewUnrestoredConsumer(
            """
            <PublishAot>true</PublishAot>
            <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
            <TypedContentSourceLocale>sv-SE</TypedContentSourceLocale>
            <TypedContentMembers>none</TypedContentMembers>
            <NoWarn>$(NoWarn);CA2007</NoWarn>
            """,
            $"""
            <PackageReference Include="TypedContent.Mcp" Version="{feed.Version}" />
            <PackageReference Include="Microsoft.Extensions.Hosting" Version="10.0.14" />
            """);
        app.Write("Program.cs", """
            using App.Content;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            using Microsoft.Extensions.Logging;
            using TypedContent.Mcp;

            HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
            builder.Logging.ClearProviders();
            builder.Services.AddMcpServer().WithStdioServerTransport().WithTypedContent(Articles.Set);
            await builder.Build().RunAsync();
            """);

        (await DotNet.RunAsync(app.Folder, [], ["publish", "-v:m", "-o", "published"])).AssertClean();
        using var server = DotNet.StartAsked(app.Under("published/App"));
        await AskAsync(server, """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""");
        await server.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        var tools = await AskAsync(server, """{"jsonrpc":"2.0","id":2,"method":"tools/list"}""");
        var found = await AskAsync(server, """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"search","arguments":{"query":"fakturor","language":"sv-FI"}}}""");
        var article = await AskAsync(server, """{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"fetch","arguments":{"id":"sv-SE/guide/invoices"}}}""");
        server.StandardInput.Close();
        await server.WaitForExitAsync();

        Assert.Contains("\"inputSchema\"", tools, StringComparison.Ordinal);
        Assert.Contains("sv-SE/guide/invoices", found, StringComparison.Ordinal);
        Assert.Contains("# Fakturor", article, StringComparison.Ordinal);
        Assert.Equal(0, server.ExitCode);
    }

    /// <summary>Sends a request, and returns the answer to it.</summary>
    private static async Task<string> AskAsync(Process server, string request)
    {
        await server.StandardInput.WriteLineAsync(request);
        await server.StandardInput.FlushAsync();
        return await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server ended: " + await server.StandardError.ReadToEndAsync());
    }
}
