using System.Xml.Linq;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

/// <summary>Tests that no link is in another, since browsers end the outer one there.</summary>
public sealed class LinkNestingTests
{
    private static readonly string[] s_outer =
    [
        "[a {0} b](x.md)", "[a {0} b][x]\n\n[x]: x.md", "<a href=\"x.md\">a {0} b</a>", "# [a {0} b](x.md)", "| <a href=\"x.md\">{0}</a> |\n|---|\n| [{0}](x.md) |",
        "<div><a href=\"x.md\">{0}</a></div>", "<a href=\"x.md\">\n\na {0} b\n\n- {0}\n\n| {0} |\n|---|\n\n# {0}\n\n</a>", "<div>\n<a href=\"x.md\">\n{0}\n</a>\n</div>",
        "**[a {0}](x.md)**", "> [!NOTE]\n> <a href=x.md>{0}", "<a href=\"x.md\"><b>{0}</b>", "# {0}", "# <a name=\"n\"></a>{0}", "{0}",
    ];

    private static readonly string[] s_inner =
    [
        "[c](y.md)", "<https://y.se>", "https://y.se/a", "www.y.se", "<c@y.se>", "<a href=\"y.md\">c</a>", "<a href='y.md' id=\"i\">c</a>", "<a id=\"i\">c</a>", "<a name=\"i\"></a>", "[c]\n\n[c]: y.md",
        "![c [d](y.md)](z.png)", "[![c](z.png)](y.md)", "<A HREF=y.md>c", "<b><a href=\"y.md\">c</b></a>", ":::image source=\"z.png\" alt-text=\"c\":::", "[c](<>)", "*[c](y.md)*",
    ];

    public static TheoryData<string> Outer => [.. s_outer];

    [Theory]
    [MemberData(nameof(Outer))]
    public void No_link_is_in_a_link(string outer)
    {
        foreach (var inner in s_inner)
        {
            foreach (var text in (string[])[inner, Markup.Unit(101, inner, inner), Markup.Unit(101, "1. " + inner, inner)])
            {
                var packs = new ContentSet().With("sv-SE/a.md", outer.Replace("{0}", text, StringComparison.Ordinal)).Pack().Values;
                Assert.All(packs.SelectMany(pack => new PackReader(pack).Records), Check);
            }
        }
    }

    [Theory]
    [InlineData("[a <https://y.se> b](x.md)", "<p><a href=\"x.md\">a https://y.se b</a></p>\n")]
    [InlineData("<a href=\"x.md\">a [*b*](y.md) c</a>", "<p><a href=\"x.md\">a <em>b</em> c</a></p>\n")]
    [InlineData("[a <a href=\"y.md\" id=\"i\" title=\"t\">b</a> c](x.md)", "<p><a href=\"x.md\">a <span id=\"i\" title=\"t\">b</span> c</a></p>\n")]
    [InlineData("[a <a name=\"i\"></a>b](x.md)", "<p><a href=\"x.md\">a <span id=\"i\"></span>b</a></p>\n")]
    [InlineData("[a <a name=\"i\" id=\"j\"></a>b](x.md)", "<p><a href=\"x.md\">a <span id=\"i\"></span>b</a></p>\n")]
    [InlineData("<a href=\"x.md\">\n\nb [c](y.md)\n\n</a>", "<a href=\"x.md\">\n<p>b c</p>\n</a>\n")]
    [InlineData("<a href=\"x.md\">a</a> [b](y.md)", "<p><a href=\"x.md\">a</a> <a href=\"y.md\">b</a></p>\n")]
    [InlineData("<a name=\"i\">a [b](y.md)</a>", "<p><a name=\"i\">a <a href=\"y.md\">b</a></a></p>\n")]
    [InlineData("*<a href=\"x.md\">a* [b](y.md)", "<p><em><a href=\"x.md\">a</a></em> <a href=\"y.md\">b</a></p>\n")]
    public void The_text_of_a_link_in_a_link_stays(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData("[{0}](x.md)", "see https://y.se")]
    [InlineData("[a {0}](x.md)", "see https://y.se")]
    [InlineData("<div>\n<a href=\"x.md\">{0}</a>\n</div>", "see https://y.se")]
    [InlineData("<div>\n<a href=\"x.md\">a {0}</a>\n</div>", "see https://y.se")]
    [InlineData("<a href=\"x.md\">\na {0}\n\nb\n\n</a>", "see https://y.se")]
    [InlineData("{0}", "see <a href=\"https://y.se\">https://y.se</a>")]
    [InlineData("<div>\n<a href=\"x.md\">a</a> {0}\n</div>", "see <a href=\"https://y.se\">https://y.se</a>")]
    public void A_string_in_a_link_has_no_link_of_its_own(string template, string html) =>
        Assert.Equal([html], Rendered.From(template.Replace("{0}", Markup.Unit(101, "see https://y.se", "x"), StringComparison.Ordinal)).Texts);

    [Fact]
    public void A_string_in_a_link_that_another_locale_supplies_has_no_link_either()
    {
        var text = Markup.SideBySide("1", (101, "a", "a"));
        var german = $"---\nms.openlocfilehash: 1\n---\n[{Markup.Unit(102, "1. siehe https://y.se", "1. see https://y.se")}](x.md)\n";
        var content = new ContentSet().With("en-US/a.md", text).With("de-DE/a.md", german);

        Assert.Contains("1. see https://y.se", new PackReader(content.Pack()["en-US"])["a"].Strings);
    }

    [Theory]
    [InlineData("# A [b](x.md) <https://y.se>", "A b https://y.se")]
    [InlineData("# <a name=\"n\"></a>A <a id=\"m\"></a><b id=\"o\">b</b>", "A <b>b</b>")]
    [InlineData("# [*A*](x.md)", "<em>A</em>")]
    [InlineData("# A <abbr title=\"b\">c</abbr>", "A <abbr title=\"b\">c</abbr>")]
    public void The_HTML_of_a_heading_by_itself_has_no_links_and_ids(string markdown, string html)
    {
        var article = new PackReader(new ContentSet().With("sv-SE/a.md", "# Title\n\n" + markdown).Pack()["sv-SE"])["a"];

        Assert.Equal(html, article.Strings[3]);
    }

    private static void Check(PackedRecord article)
    {
        var headings = article.Strings.Skip(2).Take(article.Sections.Count).Prepend(article.Strings[0]).OfType<string>();
        Assert.All(headings, heading => Assert.DoesNotContain(Elements(heading), element => element.Name == "a" || element.Attribute("id") is not null));
        Assert.All(
            article.Strings.Concat(article.Sections.Select(section => section.Html)).OfType<string>().Append(article.Body),
            html => Assert.DoesNotContain(Elements(html), element => element.Name == "a" && element.Ancestors("a").Any(outer => outer.Attribute("href") is not null)));
    }

    private static IEnumerable<XElement> Elements(string html) => XElement.Parse("<x>" + html + "</x>").Descendants();
}
