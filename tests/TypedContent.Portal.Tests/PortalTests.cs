using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;

namespace TypedContent.Portal.Tests;

/// <summary>Tests the portal as readers see it.</summary>
[Collection(nameof(WithBrowser))]
public sealed partial class PortalTests(Browser browser)
{
    private const string Invoices = "/help/de-DE/billing/invoices";

    [BrowserFact]
    public async Task A_reader_begins_in_their_language_and_chooses_another()
    {
        await using var tab = await browser.OpenAsync("/");
        var page = tab.Page;

        Assert.EndsWith("/help/de-DE", page.Url, StringComparison.Ordinal);
        await page.ClickAsync(".contents a[href$='/billing/invoices']");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Rechnungen");
        await page.ClickAsync(".picker summary");
        await page.ClickAsync(".picker a[lang=sv-SE]");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Fakturor");
        Assert.EndsWith("/help/sv-SE/billing/invoices", page.Url, StringComparison.Ordinal);
        Assert.Equal("sv-SE", await page.GetAttributeAsync("html", "lang"));
        Assert.Empty(tab.Errors);
    }

    [BrowserFact]
    public async Task All_links_of_articles_lead_to_pages_and_all_images_load()
    {
        await using var tab = await browser.OpenAsync("/help/nl-NL");
        var page = tab.Page;
        var open = new Queue<string>(await Links(page));
        var seen = new HashSet<string>(open);
        while (open.TryDequeue(out var link))
        {
            var response = await page.GotoAsync(link);
            Assert.True(response!.Ok, $"{link}: {response.Status}");
            Assert.Equal(0, await page.EvaluateAsync<int>("[...document.images].filter(image => !image.naturalWidth).length"));
            Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelectorAll('a a').length"));
            foreach (var next in await Links(page))
            {
                if (seen.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        Assert.True(seen.Count > 20);
        Assert.Empty(tab.Errors);
    }

    [BrowserFact]
    public async Task Pointing_at_a_sentence_lights_its_source_without_a_script()
    {
        await using var tab = await browser.OpenAsync(Invoices + "?source", script: false);
        var page = tab.Page;
        var source = page.Locator(".source [data-unit='2']");
        var before = await Background();
        await page.HoverAsync(".text [data-unit='2']");

        Assert.Equal("Appropriate roles: Billing administrator", await source.InnerTextAsync());
        Assert.NotEqual(before, await Background());
        var places = await page.EvaluateAsync<double[]>("['.text', '.source'].map(c => document.querySelector(c + ' [data-unit=\"20\"]').getBoundingClientRect().top)");
        Assert.Equal(places[0], places[1], tolerance: 1);

        Task<string> Background() => page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.source [data-unit=\"2\"]')).backgroundColor");
    }

    [BrowserFact]
    public async Task States_of_texts_are_marked()
    {
        await using var outdated = await browser.OpenAsync("/help/de-DE/handbook/sign-in");
        await using var fallback = await browser.OpenAsync("/help/nl-NL/handbook/sign-in");

        Assert.Contains("zwölf Stunden", await outdated.Page.InnerTextAsync("[data-state=outdated]"), StringComparison.Ordinal);
        Assert.True(await outdated.Page.IsVisibleAsync(".note.outdated"));
        Assert.Equal("en-US", await fallback.Page.GetAttributeAsync("article", "lang"));
        Assert.Equal("Deze pagina is er nog niet in uw taal.", await fallback.Page.InnerTextAsync(".note.missing"));
        Assert.Empty(outdated.Errors.Concat(fallback.Errors));
    }

    [BrowserFact]
    public async Task Search_finds_sections_by_keyboard()
    {
        await using var tab = await browser.OpenAsync(Invoices);
        var page = tab.Page;
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("[type=search]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("zahlungsmethode");
        await page.Keyboard.PressAsync("Enter");

        Assert.Contains("Zahlungsmethode", await page.Locator(".results mark").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await page.Locator(".results a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(Section());
        Assert.Empty(tab.Errors);
    }

    [BrowserFact]
    public async Task Coverage_shows_each_article_in_each_language()
    {
        await using var tab = await browser.OpenAsync("/coverage/en-US");
        var row = tab.Page.Locator("tr", new() { HasText = "Sign in" });

        Assert.Equal(5, await row.Locator("td a").CountAsync());
        Assert.Contains("Outdated", await row.Locator("td a.is-Outdated").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Not translated", await row.Locator("td a.is-Missing").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(tab.Errors);
    }

    [BrowserFact]
    public async Task The_build_answers_to_a_broken_link()
    {
        await using var tab = await browser.OpenAsync("/coverage/de-DE");
        var page = tab.Page;
        await page.ClickAsync("main a[href^='/broken/']");

        Assert.Equal(
            "content/de-DE/billing/invoices.md(52,143): error TC1001: link target 'payment-metods.md' does not exist in de-DE; 'payment-methods.md' is similar",
            await page.InnerTextAsync(".problem"));
        await page.FillAsync("#to", "incentives.md");
        await page.ClickAsync(".try button");
        await Expect(page.Locator("[role=status]")).ToHaveTextAsync("Der Link führt zu einer Seite, also gelingt der Build.");
        Assert.Equal(0, await page.Locator(".problem").CountAsync());
        await page.FillAsync("#to", "<script>alert(1)</script>[x](javascript:alert(1)) \"'");
        await page.ClickAsync(".try button");
        await Expect(page.Locator("figure")).ToContainTextAsync("<script>");
        Assert.Empty(tab.Errors);
    }

    [BrowserFact]
    public async Task A_language_that_no_page_has_is_not_found()
    {
        foreach (var path in new[] { "/search/zz?q=x", "/coverage/zz", "/broken/zz", "/help/zz" })
        {
            await using var tab = await browser.OpenAsync("/");
            var response = await tab.Page.GotoAsync(path);

            Assert.Equal((path, 404), (path, response!.Status));
            Assert.Equal("Diese Seite gibt es nicht", await tab.Page.InnerTextAsync("h1"));
        }
    }

    [BrowserFact]
    public async Task Language_models_read_a_list_and_markdown()
    {
        await using var tab = await browser.OpenAsync("/");
        var list = await (await tab.Page.GotoAsync("/de-DE/llms.txt"))!.TextAsync();
        var start = list.IndexOf("](", list.IndexOf("Rechnungen", StringComparison.Ordinal), StringComparison.Ordinal) + 2;
        var response = await tab.Page.APIRequest.GetAsync(list[start..list.IndexOf(')', start)]);

        Assert.Equal("text/markdown; charset=utf-8", response.Headers["content-type"]);
        Assert.StartsWith("# Rechnungen\n", await response.TextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_page_that_does_not_exist_suggests_one_and_keeps_the_portal()
    {
        await using var tab = await browser.OpenAsync("/help/de-DE/billing/invoice");

        Assert.Equal("Diese Seite gibt es nicht", await tab.Page.InnerTextAsync("h1"));
        await tab.Page.ClickAsync("main a[href$='/billing/invoices']");
        await Expect(tab.Page.Locator("h1")).ToHaveTextAsync("Rechnungen");
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_article_and_the_menu_closes_with_escape()
    {
        await using var tab = await browser.OpenAsync(Invoices);
        var page = tab.Page;
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#main")).ToBeFocusedAsync();

        await page.FocusAsync(".picker summary");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".picker ul")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".picker ul")).ToBeHiddenAsync();
    }

    [BrowserTheory]
    [InlineData(Invoices + "?source", ColorScheme.Dark)]
    [InlineData("/help/de-DE/handbook/sign-in", ColorScheme.Light)]
    [InlineData("/search/sv-SE?q=faktura", ColorScheme.Dark)]
    [InlineData("/coverage/de-DE", ColorScheme.Light)]
    [InlineData("/coverage/ja-JP", ColorScheme.Dark)]
    [InlineData("/broken/de-DE", ColorScheme.Dark)]
    [InlineData("/broken/ja-JP?to=incentives.md", ColorScheme.Light)]
    public async Task Pages_are_accessible(string path, ColorScheme scheme)
    {
        await using var tab = await browser.OpenAsync(path, scheme: scheme);
        var result = await tab.Page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
    }

    [BrowserTheory]
    [InlineData("ltr")]
    [InlineData("rtl")]
    public async Task A_phone_shows_pages_without_scrolling_sideways(string direction)
    {
        foreach (var path in new[] { "/help/de-DE", Invoices, Invoices + "?source", "/coverage/de-DE", "/broken/sv-SE", "/search/de-DE?q=rechnung", "/help/ja-JP/handbook/keyboard" })
        {
            await using var tab = await browser.OpenAsync(path, width: 360);
            await tab.Page.EvaluateAsync("direction => document.documentElement.dir = direction", direction);

            Assert.Equal((path, 360), (path, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
        }
    }

    [BrowserFact]
    public async Task The_reader_chooses_dark_or_light()
    {
        await using var tab = await browser.OpenAsync(Invoices);
        var page = tab.Page;
        var light = await Background();
        await page.ClickAsync(".theme");
        var dark = await Background();
        await page.ReloadAsync();

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await Background());

        Task<string> Background() => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    }

    [GeneratedRegex("/help/de-DE/.+#.+")]
    private static partial Regex Section();

    private static Task<string[]> Links(IPage page) =>
        page.EvaluateAsync<string[]>("[...document.querySelectorAll('article a[href], .contents a, .neighbors a')].map(a => a.href.split('#')[0]).filter(href => href.startsWith(location.origin + '/help/'))");
}
