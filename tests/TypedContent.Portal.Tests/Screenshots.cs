namespace TypedContent.Portal.Tests;

/// <summary>Takes pictures of the portal for people to look at, if TYPEDCONTENT_SCREENSHOTS is a folder.</summary>
[Collection(nameof(WithBrowser))]
public sealed class Screenshots(Browser browser)
{
    [ScreenshotTheory]
    [InlineData("desktop", "/help/de-DE/billing/invoices", 1440, ColorScheme.Light)]
    [InlineData("source", "/help/de-DE/billing/invoices?source", 1440, ColorScheme.Light)]
    [InlineData("dark", "/help/de-DE/billing/invoices", 1440, ColorScheme.Dark)]
    [InlineData("states", "/help/de-DE/handbook/sign-in", 1440, ColorScheme.Light)]
    [InlineData("fallback", "/help/nl-NL/handbook/sign-in?source", 1440, ColorScheme.Dark)]
    [InlineData("search", "/search/de-DE?q=rechnung", 1440, ColorScheme.Light)]
    [InlineData("coverage", "/coverage/en-US", 1440, ColorScheme.Light)]
    [InlineData("coverage-dark", "/coverage/en-US", 1440, ColorScheme.Dark)]
    [InlineData("broken", "/broken/en-US", 1440, ColorScheme.Light)]
    [InlineData("missing", "/help/sv-SE/billing/invoice", 1440, ColorScheme.Light)]
    [InlineData("japanese", "/help/ja-JP/handbook/keyboard", 1440, ColorScheme.Light)]
    [InlineData("phone", "/help/de-DE", 390, ColorScheme.Light)]
    [InlineData("phone-source", "/help/de-DE/billing/invoices?source", 390, ColorScheme.Dark)]
    [InlineData("phone-coverage", "/coverage/de-DE", 390, ColorScheme.Light)]
    [InlineData("rtl", "/help/de-DE/billing/invoices", 1440, ColorScheme.Light)]
    public async Task A_page(string name, string path, int width, ColorScheme scheme)
    {
        await using var tab = await browser.OpenAsync(path, width, scheme);
        if (name == "rtl")
        {
            await tab.Page.EvaluateAsync("document.querySelectorAll('html, article').forEach(element => element.dir = 'rtl')");
        }

        if (name == "source")
        {
            await tab.Page.HoverAsync(".text [data-unit='4']");
        }

        await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(ScreenshotTheoryAttribute.Folder!, name + ".png") });
    }
}

/// <summary>Marks a test that takes pictures.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScreenshotTheoryAttribute : TheoryAttribute
{
    public ScreenshotTheoryAttribute() => Skip = Chromium.Reason ?? (Folder is null ? "Set TYPEDCONTENT_SCREENSHOTS to a folder to take pictures of the portal." : null);

    /// <summary>Gets the folder of the pictures; null where none is set.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("TYPEDCONTENT_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;
}
