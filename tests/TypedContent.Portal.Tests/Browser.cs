using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace TypedContent.Portal.Tests;

/// <summary>Represents the portal, and a browser that shows it. All tests share them.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "IAsyncLifetime disposes them.")]
public sealed class Browser : IAsyncLifetime
{
    // What is not there in this time, in milliseconds, never is.
    private const float Patience = 30_000;

    private PortalFactory? _portal;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Gets the address of the portal.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        _portal = new PortalFactory();
        _portal.UseKestrel(0);
        _portal.StartServer();
        Address = new Uri(_portal.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments, Timeout = Patience });
    }

    /// <summary>Opens a page of the portal.</summary>
    /// <param name="path">The path.</param>
    /// <param name="width">The width of the screen.</param>
    /// <param name="scheme">Dark or light.</param>
    /// <param name="script">Whether scripts run.</param>
    public async Task<Tab> OpenAsync(string path, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            Locale = "de-AT",
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        context.SetDefaultNavigationTimeout(Patience);
        var page = await context.NewPageAsync();
        var tab = new Tab(page);
        await page.GotoAsync(path);
        return tab;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _portal?.Dispose();
    }
}
