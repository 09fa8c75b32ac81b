using System.Globalization;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering.Xss;

/// <summary>Tests attacks by category, each at every location of an article, as read from the packs that a program displays.</summary>
public sealed class XssTests
{
    private static readonly string[] s_places =
    [
        "{0}", "a {0} b", "# {0}", "## <a name=\"x\"></a>{0}", "| {0} | b |\n|---|---|\n| {0} | c |", "[{0}](x.md)", "**{0}**", "> [!NOTE]\n> {0}", "- {0}\n\n  {0}",
        "<div>\n{0}\n</div>", "<table><tr><td>{0}</td></tr></table>", "a <b>{0}</b>", "![{0}](x.png)", "![x](y.png \"{0}\")", "[x](y.md '{0}')", "[{0}]: x.md '{0}'\n\n[{0}] [a][{0}]",
        "```{0}\n{0}\n```", "    {0}", "`{0}`", ":::image source=\"x.png\" alt-text=\"{0}\":::", ":::no-loc text=\"{0}\":::", "<a name=\"{0}\" title='{0}'>x</a>", "<img alt=\"{0}\" src='{0}'>", "# [{0}](#tab/{0})",
        "# x {{#{0}}}", "# x {{#a b=\"{0}\"}}", "x[^{0}]\n\n[^{0}]: {0}", "x[^a]\n\n[^a]: {0}", ":::note {0}\n{0}\n:::", ":::note[{0}]{{title=\"{0}\"}}\n:::", ":::{0}\n:::", "!!! note \"{0}\"\n    {0}", "!!! {0}\n    x",
        "{0}\n: {0}", "- [ ] {0}\n- [x] {0}", "~~{0}~~", ":{0}:",
        "{u}", "# {u}", "[{u}](x.md)", "<div>\n{u}\n</div>", "| {u} |\n|---|\n| {u} |",
    ];

    private static readonly string[] s_addressPlaces =
    [
        "[x]({0})", "[x](<{0}>)", "![x]({0})", "![x](<{0}>)", "[x]\n\n[x]: {0}", "[x]\n\n[x]: <{0}>", "<{0}>", "{0}", "<a href=\"{0}\">x</a>", "<a href='{0}'>x</a>", "<a href={0}>x</a>", "<img src=\"{0}\">", "<img src={0}>",
        ":::image source=\"{0}\" alt-text=\"x\":::", "<div>\n<a href=\"{0}\">x</a>\n</div>", "| <a href=\"{0}\">x</a> |\n|---|\n| [x]({0}) |", "[<img src=\"{0}\">]({0})", "# [x]({0})", "<span data-ttu-id=\"a-1\">[x]({0})</span>",
    ];

    private static IEnumerable<string> Payloads =>
        Addresses.Schemes.Concat(Addresses.Control).Concat(Tags.Breakouts).Concat(Tags.Foreign).Concat(Tags.Attributes).Concat(Tags.Nesting).Concat(Tags.Mixed);

    [Fact]
    public void There_are_more_than_250_different_payloads() => Assert.InRange(Payloads.Distinct().Count(), 250, int.MaxValue);

    [Theory]
    [MemberData(nameof(Numbers), nameof(Addresses.Schemes))]
    [MemberData(nameof(Numbers), nameof(Addresses.Control))]
    public void No_address_runs_anything(string category, int number) => Check(ListOf(category)[number], s_addressPlaces);

    [Theory]
    [MemberData(nameof(Numbers), nameof(Tags.Breakouts))]
    [MemberData(nameof(Numbers), nameof(Tags.Foreign))]
    [MemberData(nameof(Numbers), nameof(Tags.Attributes))]
    [MemberData(nameof(Numbers), nameof(Tags.Nesting))]
    [MemberData(nameof(Numbers), nameof(Tags.Mixed))]
    public void No_markup_runs_anything(string category, int number) => Check(ListOf(category)[number], s_places);

    public static TheoryData<string, int> Numbers(string category)
    {
        var data = new TheoryData<string, int>();
        for (var i = 0; i < ListOf(category).Length; i++)
        {
            data.Add(category, i);
        }

        return data;
    }

    private static void Check(string payload, string[] places)
    {
        var content = new ContentSet();
        for (var i = 0; i < places.Length; i++)
        {
            var body = places[i].Replace("{u}", Markup.Unit(101, payload, payload), StringComparison.Ordinal).Replace("{0}", payload, StringComparison.Ordinal)
                .Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
            content.With(string.Create(CultureInfo.InvariantCulture, $"sv-SE/{i}.md"), Head(payload) + body);
        }

        foreach (var pack in content.Pack().Values)
        {
            foreach (var article in new PackReader(pack).Records)
            {
                var parts = article.Strings.Concat(article.Sections.Select(section => section.Html)).OfType<string>();
                Assert.All(parts.Append(article.Body).Distinct(), part => Allowlist.Check(part, $"{payload} in {article.Path}"));
            }
        }
    }

    /// <summary>Returns a front matter whose title and description, which are text and never markup, contain the payload.</summary>
    private static string Head(string payload)
    {
        var value = string.Concat(payload.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)).Replace("'", "''", StringComparison.Ordinal);
        return $"---\ntitle: '{value}'\ndescription: '{value}'\n---\n";
    }

    private static string[] ListOf(string category) => category switch
    {
        nameof(Addresses.Schemes) => Addresses.Schemes,
        nameof(Addresses.Control) => Addresses.Control,
        nameof(Tags.Breakouts) => Tags.Breakouts,
        nameof(Tags.Foreign) => Tags.Foreign,
        nameof(Tags.Attributes) => Tags.Attributes,
        nameof(Tags.Nesting) => Tags.Nesting,
        _ => Tags.Mixed,
    };
}
