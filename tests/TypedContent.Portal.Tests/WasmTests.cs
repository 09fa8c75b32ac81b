namespace TypedContent.Portal.Tests;

/// <summary>Tests the sample that runs in the browser as readers see it.</summary>
[Collection(nameof(WithBrowser))]
public sealed class WasmTests(Browser browser) : IAsyncLifetime
{
    private static readonly string[] s_locales = ["de-DE", "nl-NL", "sv-SE", "ja-JP"];

    private SampleServer? _server;

    /// <inheritdoc/>
    public async Task InitializeAsync() => _server = Chromium.Path is null ? null : await SampleServer.StartAsync("Wasm");

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task The_texts_of_a_language_are_loaded_when_it_is_chosen()
    {
        await using var tab = await browser.OpenAsync("about:blank");
        var page = tab.Page;
        var texts = new List<string>();
        page.Request += (_, request) => texts.AddRange(s_locales.Where(locale => request.Url.Contains($"/_framework/{locale}/", StringComparison.Ordinal)));

        // The browser speaks Austrian German, which the German texts serve.
        await page.GotoAsync(_server!.Address.ToString());
        await page.WaitForSelectorAsync("article[lang='de-DE']");
        Assert.Equal(["de-DE"], texts.Distinct());

        // A link of an article leads to another page without loading the program again.
        await page.EvaluateAsync("window.stays = true");
        await page.ClickAsync("article a[href='de-DE/billing/invoices']");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Rechnungen");
        Assert.EndsWith("/de-DE/billing/invoices", page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("window.stays"));
        await page.WaitForFunctionAsync("document.images.length > 0 && [...document.images].every(image => image.complete && image.naturalWidth > 0)");

        await page.ClickAsync("header a[lang='sv-SE']");
        await page.WaitForSelectorAsync("article[lang='sv-SE']");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Fakturor");
        Assert.Equal(["de-DE", "sv-SE"], texts.Distinct());
        Assert.Empty(tab.Errors);
    }

    [BrowserFact]
    public async Task A_link_to_a_section_scrolls_to_it_and_an_unknown_path_suggests_others()
    {
        await using var tab = await browser.OpenAsync("about:blank");
        var page = tab.Page;
        await page.GotoAsync(new Uri(_server!.Address, "de-DE/billing/invoice").ToString());
        await Expect(page.Locator("h1")).ToHaveTextAsync("404");
        await page.ClickAsync("main a[href='de-DE/billing/invoices']");
        await page.ClickAsync("article a[href*='support-tickets#']");
        await Expect(page.Locator("#open-a-ticket")).ToBeInViewportAsync();
        Assert.EndsWith("/support-tickets#open-a-ticket", page.Url, StringComparison.Ordinal);
        Assert.Empty(tab.Errors);
    }
}
