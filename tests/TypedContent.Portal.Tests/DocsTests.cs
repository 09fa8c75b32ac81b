using Deque.AxeCore.Playwright;

namespace TypedContent.Portal.Tests;

/// <summary>Tests the documentation of this repository as readers see it in the portal.</summary>
[Collection(nameof(WithBrowser))]
public sealed class DocsTests(Browser browser)
{
    [BrowserFact]
    public async Task The_documentation_is_read_and_searched_in_two_languages()
    {
        await using var server = await SampleServer.StartAsync("Docs");
        await using var tab = await browser.OpenAsync("about:blank");
        var page = tab.Page;

        // The browser speaks Austrian German, which the German guides serve.
        await page.GotoAsync(server.Address.ToString());
        Assert.Equal("de-DE", await page.GetAttributeAsync("html", "lang"));
        await page.ClickAsync(".contents a[href$='/get-started']");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Erste Schritte");
        Assert.Equal(0, await page.Locator(".note").CountAsync());
        Assert.Empty(await Violations(page));

        await page.ClickAsync("article a[href$='/aspnetcore']");
        await page.WaitForFunctionAsync("document.images.length > 1 && [...document.images].every(image => image.naturalWidth > 0)");

        // The reference is in English.
        await page.ClickAsync(".contents a[href$='/diagnostics']");
        await Expect(page.Locator("article")).ToHaveAttributeAsync("lang", "en-US");
        await Expect(page.Locator(".note.missing")).ToBeVisibleAsync();
        Assert.Empty(await Violations(page));

        await page.FillAsync("[type=search]", "zwischenspeicherung");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".results a[href*='/aspnetcore#']").First.ClickAsync();
        await page.ClickAsync(".picker summary");
        await page.ClickAsync(".picker a[lang=en-US]");
        await Expect(page.Locator("article")).ToContainTextAsync("serves the articles of a project");
        Assert.Empty(await Violations(page));
        Assert.Empty(tab.Errors);
    }

    private static async Task<IEnumerable<string>> Violations(IPage page) =>
        (await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}");
}
