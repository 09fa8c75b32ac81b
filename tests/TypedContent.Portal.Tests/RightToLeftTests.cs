using Deque.AxeCore.Playwright;

namespace TypedContent.Portal.Tests;

/// <summary>Tests the portal in a language that is written from right to left, with articles of its own.</summary>
[Collection(nameof(WithBrowser))]
public sealed class RightToLeftTests(Browser browser)
{
    [BrowserFact]
    public async Task Pages_in_arabic_are_laid_out_from_right_to_left()
    {
        await using var server = await SampleServer.StartAsync("RightToLeft");
        foreach (var (width, scheme) in new[] { (1440, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await using var tab = await browser.OpenAsync("about:blank", width, scheme);
            var page = tab.Page;
            foreach (var path in new[] { "/help/ar-SA", "/help/ar-EG/billing/invoices", "/help/ar-SA/billing/invoices?source", "/help/ar-SA/billing/payments", "/search/ar-SA?q=%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9", "/coverage/ar-SA", "/help/ar-SA/billing/invoice" })
            {
                await page.GotoAsync(new Uri(server.Address, path).ToString());
                Assert.Equal((path, "rtl", "ar-SA"), (path, await page.GetAttributeAsync("html", "dir"), await page.GetAttributeAsync("html", "lang")));
                Assert.Equal((path, width), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
                Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{path} {violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
                if (ScreenshotTheoryAttribute.Folder is { } folder)
                {
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"arabic-{width}{path.Replace('/', '-').Split('%')[0].Replace('?', '-')}.png") });
                }
            }

            // Only the answer to the path without an article isn't found.
            Assert.All(tab.Errors, error => Assert.Contains("404", error, StringComparison.Ordinal));
        }
    }

    [BrowserFact]
    public async Task Each_part_of_a_page_has_the_direction_of_its_language()
    {
        await using var server = await SampleServer.StartAsync("RightToLeft");
        await using var tab = await browser.OpenAsync("about:blank");
        var page = tab.Page;
        await page.GotoAsync(new Uri(server.Address, "/help/ar-SA/billing/invoices?source").ToString());

        // Navigation is at the right, the text at the right of its source, and code from left to right.
        Assert.True(await Left(".contents") > await Left("main"));
        Assert.True(await Left(".column.text h1") > await Left(".column.source h1"));
        Assert.Equal(("rtl", "ltr"), (await Direction(".column.text h1"), await Direction(".column.source h1")));
        Assert.Equal(("rtl", "ltr"), (await Direction(".column.text td"), await Direction(".column.text pre")));
        Assert.Equal("contoso invoice pay INV-2026-03", (await page.Locator(".column.text pre").InnerTextAsync()).Trim());

        // An alert has a color, and its line is where a reader begins.
        Assert.True(await page.EvaluateAsync<bool>("getComputedStyle(document.querySelector('.column.text .alert')).borderRightWidth !== '0px'"));
        Assert.NotEqual("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.column.text .alert')).backgroundColor"));

        // An article that there is in English only, in a page in Arabic.
        await page.GotoAsync(new Uri(server.Address, "/help/ar-SA/billing/payments").ToString());
        Assert.Equal(("rtl", "ltr", "en-US"), (await Direction(".note"), await Direction("article"), await page.GetAttributeAsync("article", "lang")));

        Task<double> Left(string selector) => page.EvaluateAsync<double>("selector => document.querySelector(selector).getBoundingClientRect().left", selector);
        Task<string> Direction(string selector) => page.EvaluateAsync<string>("selector => getComputedStyle(document.querySelector(selector)).direction", selector);
    }
}
