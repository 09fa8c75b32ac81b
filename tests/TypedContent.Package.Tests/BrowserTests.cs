using Microsoft.Playwright;

namespace TypedContent.Package.Tests;

/// <summary>Tests a program that runs in the browser.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed class BrowserTests(PackedFeed feed)
{
    // What is not there in this time, in milliseconds, never is.
    private const float Patience = 60_000;

    private const string German = "Ihre Kunden sollen es zuerst von Ihnen hören.";

    private static readonly string[] s_locales = ["de-DE", "sv-SE", "en-US"];

    [BrowserFact]
    public async Task A_reader_loads_the_texts_of_one_language()
    {
        await feed.AddAsync("TypedContent.Blazor");
        var app = feed.NewApp(
            "Microsoft.NET.Sdk.BlazorWebAssembly",
            """
            <PropertyGroup>
              <TypedContentPacks>satellites</TypedContentPacks>
              <BlazorWebAssemblyLoadAllGlobalizationData>true</BlazorWebAssemblyLoadAllGlobalizationData>
            </PropertyGroup>
            <ItemGroup>
              <PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.12" />
              <PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly.DevServer" Version="10.0.12" PrivateAssets="all" />
            </ItemGroup>
            """,
            "TypedContent.Blazor");
        foreach (var file in Directory.GetFiles(app.Under("content/sv-SE"), "*.md", SearchOption.AllDirectories))
        {
            app.Write(Path.Combine("content/de-DE", Path.GetRelativePath(app.Under("content/sv-SE"), file)), (await File.ReadAllTextAsync(file)).Replace(Sample.Sentence, German, StringComparison.Ordinal));
        }

        app.Write("wwwroot/index.html", """
            <!DOCTYPE html>
            <html><head><base href="/"><link rel="icon" href="data:,"></head><body><div id="app"></div><script src="_framework/blazor.webassembly.js"></script></body></html>
            """);
        app.Write("Program.cs", """
            using System.Globalization;
            using App.Content;
            using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
            using TypedContent.Blazor;

            WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
            builder.Services.AddTypedContentRoutes((article, culture) => $"{culture}/{article.Path}");
            builder.RootComponents.Add(typeof(ArticleView), "#app", Microsoft.AspNetCore.Components.ParameterView.FromDictionary(new Dictionary<string, object?> { ["Article"] = Articles.Welcome }));
            WebAssemblyHost host = builder.Build();
            CultureInfo culture = Articles.Set.LocaleFor(CultureInfo.CurrentUICulture).Culture;
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
            await host.RunAsync();
            """);
        (await app.BuildAsync()).AssertClean();

        await using var server = await Server.StartAsync(app.Folder, "run", "--no-build", "--no-launch-profile");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments, Timeout = Patience });

        Assert.Equal(("de-DE", German, "de-DE"), await ReadAsync("de-AT"));
        Assert.Equal(("sv-SE", Sample.Sentence, "sv-SE"), await ReadAsync("sv-SE"));
        Assert.Equal(("en-US", "Your customers should hear from you first.", ""), await ReadAsync("en-GB"));

        // The language of the text, the text, and the languages of the files that are loaded.
        async Task<(string? Language, string Text, string Loaded)> ReadAsync(string culture)
        {
            var page = await browser.NewPageAsync(new() { Locale = culture });
            var errors = new List<string>();
            var loaded = new SortedSet<string>(StringComparer.Ordinal);
            page.PageError += (_, error) => errors.Add(error);
            page.Request += (_, request) => loaded.UnionWith(s_locales.Where(locale => request.Url.Contains($"/_framework/{locale}/", StringComparison.Ordinal)));
            await page.GotoAsync(server.Address.ToString());
            var article = page.Locator("article");
            await article.WaitForAsync(new() { Timeout = Patience });
            var (language, text) = (await article.GetAttributeAsync("lang"), await article.Locator("p").First.InnerTextAsync());
            Assert.Empty(errors);
            await page.CloseAsync();
            return (language, text, string.Join(',', loaded));
        }
    }
}
