using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TypedContent.AspNetCore.Tests;

/// <summary>Represents a program that serves the articles of the tests, in the process of the tests.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app)
    {
        _app = app;
        Client = ((TestServer)app.Services.GetRequiredService<IServer>()).CreateClient();
    }

    public HttpClient Client { get; }

    public static async Task<Site> StartAsync(Action<WebApplication>? map = null, Action<TypedContentOptions>? configure = null, Action<IServiceCollection>? add = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddTypedContent(Articles.Set, configure);
        add?.Invoke(builder.Services);
        var app = builder.Build();
        (map ?? (static site => site.MapTypedContent("/help/{culture}/{**path}")))(app);
        await app.StartAsync();
        return new Site(app);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    public Task<string> GetTextAsync(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await Client.SendAsync(request);
    }

    public Task<HttpContext> SendAsync(Action<HttpRequest> configure) =>
        ((TestServer)_app.Services.GetRequiredService<IServer>()).SendAsync(context => configure(context.Request));

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return _app.DisposeAsync();
    }
}
