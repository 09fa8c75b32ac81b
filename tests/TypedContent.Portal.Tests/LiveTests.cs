namespace TypedContent.Portal.Tests;

/// <summary>Tests pages of a portal that shows edits while it runs.</summary>
[Collection(nameof(WithBrowser))]
public sealed class LiveTests(Browser browser) : IAsyncLifetime
{
    private SampleServer? _server;

    /// <inheritdoc/>
    public async Task InitializeAsync() => _server = Chromium.Path is null ? null : await SampleServer.StartAsync("Docs");

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task More_pages_are_open_than_a_browser_has_connections()
    {
        await using var tab = await browser.OpenAsync("about:blank");
        for (var i = 0; i < 8; i++)
        {
            var page = await tab.Page.Context.NewPageAsync();
            await page.GotoAsync(_server!.Address.ToString());
            await Expect(page.Locator("body[data-live]")).ToHaveCountAsync(1);
        }
    }

    [BrowserFact]
    public async Task All_pages_load_themselves_again_but_for_one_in_which_the_reader_has_typed()
    {
        await using var tab = await browser.OpenAsync("about:blank");
        var isChanged = false;
        var version = "";
        await tab.Page.Context.RouteAsync("**/changes", route => route.FulfillAsync(new()
        {
            ContentType = "text/event-stream",
            Body = $"retry: 50\ndata: {(isChanged ? "another" : version)}\n\n",
        }));

        // The first page listens, and tells the second.
        var first = tab.Page;
        await first.GotoAsync(_server!.Address.ToString());
        version = await first.GetAttributeAsync("body", "data-version");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(_server.Address.ToString());
        await first.EvaluateAsync("window.isOld = true");
        await second.EvaluateAsync("window.isOld = true");
        await first.FillAsync("[type=search]", "rechn");

        // Until a page has been loaded again.
        second.Load += (_, _) => isChanged = false;
        isChanged = true;
        await second.WaitForFunctionAsync("!window.isOld");
        Assert.True(await first.EvaluateAsync<bool>("window.isOld"));
        Assert.Equal("rechn", await first.InputValueAsync("[type=search]"));

        await first.FillAsync("[type=search]", "");
        await first.WaitForFunctionAsync("!window.isOld");
        Assert.Empty(tab.Errors);
    }
}
