using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace TypedContent.Mcp.Tests;

/// <summary>Represents a server over stateless HTTP in the process of the tests, and a client of it.</summary>
internal sealed class McpSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private McpSite(WebApplication app, McpClient client) => (_app, Client) = (app, client);

    public McpClient Client { get; }

    public static async Task<McpSite> StartAsync(Action<ContentMcpOptions>? configure = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddMcpServer().WithHttpTransport(options => options.Stateless = true).WithTypedContent(Articles.Set, configure);
        var app = builder.Build();
        app.MapMcp("/mcp");
        await app.StartAsync();
        var http = ((TestServer)app.Services.GetRequiredService<IServer>()).CreateClient();
#pragma warning disable CA2000 // The client disposes it.
        var transport = new HttpClientTransport(new() { Endpoint = new Uri("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, http, ownsHttpClient: true);
#pragma warning restore CA2000
        return new McpSite(app, await McpClient.CreateAsync(transport));
    }

    public async Task<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        await Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _app.DisposeAsync();
    }
}
