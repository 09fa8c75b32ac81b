using System.Collections.Concurrent;
using System.Text;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Rendering.Xss.Browser;

/// <summary>Tests that a browser runs nothing of what is rendered of hostile articles.</summary>
public sealed class BrowserTests(ITestOutputHelper output)
{
    private const int PageLength = 1 << 19;

    private static readonly string[] s_places =
    [
        "{0}", "a {0} b", "# {0}", "## <a name=\"x\"></a>{0}", "| {0} | b |\n|---|---|\n| {0} | c |", "[{0}](x.md)", "**{0}**", "> [!NOTE]\n> {0}", "- {0}\n\n  {0}", "<div>\n{0}\n</div>", "<table><tr><td>{0}</td></tr></table>", "a <b>{0}</b>",
        "![{0}](x.png)", "![x](y.png \"{0}\")", "[x](y.md '{0}')", "```{0}\n{0}\n```", "`{0}`", ":::image source=\"x.png\" alt-text=\"{0}\":::", "<a name=\"{0}\" title='{0}'>x</a>", "<img alt=\"{0}\" src='{0}'>", "# [{0}](#tab/{0})",
        "{u}", "[{u}](x.md)", "<a href=\"x.md\">\n{u}\n</a>",
    ];

    private static readonly string[] s_unsafe =
    [
        "<script>alert(1)</script>",
        "<script>var x = 1;</script>",
        "<img src=x onerror=alert(1)>",
        "<b onmouseover=\"var x = 1\">x</b>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"&#1;java&#10;script:void 0\">x</a>",
        "<svg onload=alert(1)>",
        "<details open ontoggle=alert(1)>",
        "<iframe srcdoc=\"x\"></iframe>",
        "<link rel=stylesheet href=\"//x.example/a.css\">",
        "<video src=\"//x.example/a\"></video>",
        "<object data=\"//x.example/a\"></object>",
        "<meta http-equiv=refresh content=\"0;url=//x.example\">",
        "<form action=x><button>x</button></form>",
        "<style>@import '//x.example/a.css'</style>",
        "<a href=\"x\"><table><tr><td><a href=\"y\">x</a></table></a>",
    ];

    [BrowserFact]
    public async Task What_an_unsafe_renderer_would_write_is_noticed()
    {
        await using var browser = await Chromium.StartAsync(BrowserSetting.Path!);
        foreach (var html in s_unsafe)
        {
            var incidents = await browser.LoadAsync($"<p>a</p>{html}<p>b</p>");
            output.WriteLine(html + ": " + string.Join(", ", incidents));
            Assert.True(incidents.Count > 0, html);
        }

        Assert.Empty(await browser.LoadAsync("<p id=\"x\"><a href=\"https://x.example\">a</a> <img src=\"//x.example/a.png\" alt=\"b\" /></p>"));
    }

    [BrowserFact]
    public async Task What_is_rendered_runs_nothing()
    {
        var pages = Pages(Distinct(Rendered(AllPayloads())));
        await using var browser = await Chromium.StartAsync(BrowserSetting.Path!);
        foreach (var page in pages)
        {
            var incidents = await browser.LoadAsync(page);
            Assert.True(incidents.Count == 0, string.Join('\n', incidents.Take(20)));
        }

        output.WriteLine($"{pages.Count} pages");
    }

    private List<string> AllPayloads()
    {
        var listed = BrowserSetting.PayloadFile is { } file ? File.ReadAllLines(file) : [];
        var known = Addresses.Schemes.Concat(Addresses.Control).Concat(Tags.Breakouts).Concat(Tags.Foreign).Concat(Tags.Attributes).Concat(Tags.Nesting).Concat(Tags.Mixed);
        var payloads = Payloads.All.Concat(known).Concat(listed).Distinct(StringComparer.Ordinal).ToList();
        output.WriteLine($"{payloads.Count} payloads in {s_places.Length} places");
        return payloads;
    }

    /// <summary>Returns the HTML of the body, the strings and the headings of an article for each payload in each place.</summary>
    private static ParallelQuery<string> Rendered(IEnumerable<string> payloads) => payloads.AsParallel().AsOrdered().SelectMany(payload => s_places.SelectMany(place =>
    {
        var unit = Markup.Unit(101, payload, payload);
        var article = Infrastructure.Rendered.From(place.Replace("{u}", unit, StringComparison.Ordinal).Replace("{0}", payload, StringComparison.Ordinal));
        return article.Texts.Concat(article.Headings).Prepend(article.Html).OfType<string>().Where(html => html.Length > 0);
    }));

    private IEnumerable<string> Distinct(ParallelQuery<string> pieces)
    {
        var count = 0;
        var distinct = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        pieces.ForAll(piece =>
        {
            Interlocked.Increment(ref count);
            distinct.TryAdd(piece, true);
        });
        output.WriteLine($"{count} pieces, {distinct.Count} of them different");
        return distinct.Keys.Order(StringComparer.Ordinal);
    }

    private static List<string> Pages(IEnumerable<string> pieces)
    {
        var pages = new List<string>();
        var page = new StringBuilder();
        foreach (var piece in pieces)
        {
            page.Append("<div>").Append(piece).Append("</div>\n");
            if (page.Length > PageLength)
            {
                pages.Add(page.ToString());
                page.Clear();
            }
        }

        pages.Add(page.ToString());
        return pages;
    }
}
