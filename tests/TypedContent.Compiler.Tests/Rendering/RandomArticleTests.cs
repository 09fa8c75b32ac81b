using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

public sealed class RandomArticleTests
{
    private static readonly string[] Pieces =
    [
        "a", " ", "ord ", "1. ", "\n", "\n", "\n\n", "\r\n", "> ", "- ", "    ", "\t", "# ", "## ", "|", "| a | b |\n|---|---|\n| ", "```", "`", "***", "---", "===",
        "*", "**", "_", "[", "]", "](", ")", "](x.md)", "![", "\\", "&amp;", "&", "&#x41;", ":::image source=\"", "\" alt-text=\"", "\":::", ":::", "<", ">", "/>", "\"", "'", "=",
        "<b>", "</b>", "<div>", "</div>", "<script>", "</script>", "<a name=\"x\">", "</a>", "<a href=\"", "<img src=x alt=\"", " onclick=\"y\"", "<!--", "-->", "<p", "<table>",
        "<td>", "https://a.se/", "www.b.se ", "<c@d.se>", "<https://e.se>", "[r]: y.md", "[r]", "> [!NOTE]\n> ", "[x](#tab/y)", "å", "😀", "\uD83D", "\u0000", "\uFEFF", "\u00A0",
        "javascript:", "data:", "&colon;", "<span data-ttu-id=\"a-1\">", "</span>", "</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">", "</span></span>",
        "<span class=\"x\">", "<details>", "<summary>", "<br>", "  \n", "<svg>", "</svg>", "<![CDATA[", "]]>", "<?", "?>", "1) ", "+ ", "~~~", ":::zone\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_an_article_holds_its_HTML_is_safe_and_well_formed(ulong seed)
    {
        var dice = new Dice(seed);
        for (var i = 0; i < 1_000; i++)
        {
            var text = dice.Text(Pieces, 40);
            Assert.DoesNotContain(Reader.Read(text).Problems, problem => problem.Rule.Id == "TC9099");
            var rendered = Rendered.From(text);
            Safety.Check(rendered.Html, text);
            foreach (var part in rendered.Texts.Concat(rendered.Headings).Concat(rendered.LinkTexts).OfType<string>())
            {
                Safety.Check(part, text);
            }

            if (i % 10 == 0)
            {
                Check(new ContentSet().With("sv-SE/a.md", text).With("de-DE/a.md", dice.Text(Pieces, 40)));
            }
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Whatever_a_front_matter_holds_it_is_read_or_refused(ulong seed)
    {
        string[] pieces =
        [
            "a", "b: ", "c: d", "\n", "\n", "- ", "  ", "\t", ":", "\"", "'", "[", "]", "{", "}", ",", "&x", "*x", "!", "!!str ", "|", ">", "|+2\n", "#", "?", "? ", "%", "@", "`", "...\n",
            "<<: ", "\\x", "\\u00e5", "\\UFFFFFFFF", "\uD83D", "😀", "\u0000", "\u0085", "\u2028", "\uFEFF", "\r", "~", "null", "-\n", "--- ", "%YAML 1.1\n", "%TAG ! x\n", "!<x> ", "1_000", "0x",
        ];
        var dice = new Dice(seed);
        for (var i = 0; i < 1_000; i++)
        {
            var head = dice.Text(pieces, 12);
            var document = Reader.Read($"---\n{head}\n---\n# Heading\n");

            Assert.All(document.Problems, problem => Assert.Equal("TC0001", problem.Rule.Id));
            Assert.Contains(document.Variant.Headings, heading => heading.Anchor == "heading");
        }
    }

    private static void Check(ContentSet content)
    {
        foreach (var article in content.Pack().Values.SelectMany(pack => new PackReader(pack).Records))
        {
            var parts = article.Strings.Concat(article.Sections.Select(section => section.Html)).OfType<string>();
            Assert.All(parts.Append(article.Body), part => Safety.Check(part, part));
        }

        var model = content.Model("a");
        Assert.Distinct(model.Strings.Select(unit => unit.Name), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(model.Links.Select(link => link.Name), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(model.Sections.Select(section => section.Name), StringComparer.OrdinalIgnoreCase);
    }
}
